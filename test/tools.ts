import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type ToolName = 'k6' | 'k6-v1' | 'chromium' | 'act' | 'actionlint' | 'zizmor';

const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'tollgate-dev', 'bin');
const others: Partial<Record<ToolName, readonly string[]>> = {
  chromium: ['google-chrome-stable', 'google-chrome', 'chromium-browser', 'chrome'],
};
const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];

/**
 * Absolute path of a tool the tests need: from the set-up's cache first, else from PATH.
 * `.dev/setup.mjs` puts them there; a missing one is a set-up error, not a reason to skip.
 */
export function tool(name: ToolName): string {
  if (name === 'chromium' && process.env['CHROME_PATH']) return process.env['CHROME_PATH'];
  const folders = [cache, ...(process.env['PATH'] ?? '').split(delimiter)];
  const names = [name, ...(others[name] ?? [])].flatMap((each) => endings.map((ending) => each + ending));
  for (const file of names) {
    for (const folder of folders) if (existsSync(join(folder, file))) return join(folder, file);
  }
  throw new Error(`${name} was not found in ${cache} or on PATH: run "node .dev/setup.mjs"`);
}
