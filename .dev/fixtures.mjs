// `npm run fixtures`: records every fixture again with the real tools, one recorder after the other.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, toolEnvironment } from './setup.mjs';
import { runWith } from './with-tools.mjs';

const folder = join(root, '.dev');
for (const file of readdirSync(folder).filter((name) => name.startsWith('record-'))) {
  process.stderr.write(`${file}\n`);
  const code = await runWith(toolEnvironment(), 'node', [join(folder, file)]);
  if (code !== 0) process.exitCode = 1;
}
