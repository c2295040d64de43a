import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { TollgateError } from '../model/failure.ts';

export interface ChromeSearch {
  /** A path the user gave; must be right when given. */
  readonly explicit?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

export interface LocatedChrome {
  readonly path: string;
  /** As the browser tells it: `131.0.6778.85`; `unknown` where it does not. */
  readonly version: string;
}

/** Names on PATH, the stable one first. GitHub's Ubuntu image has `google-chrome`. */
const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

/** Where installers put it. /opt/google/chrome has an AppArmor profile on Ubuntu 24.04, downloaded copies do not. */
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
};
const WINDOWS_PLACE = ['Google', 'Chrome', 'Application', 'chrome.exe'];

/**
 * The Chrome to audit with: the one the user named, else `CHROME_PATH`, else Chrome or Chromium where this platform
 * keeps it. Throws `environment` with what was looked for and what to do.
 */
export async function locateChrome(search: ChromeSearch): Promise<LocatedChrome> {
  const named = search.explicit ?? search.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (await isExecutable(named)) return { path: named, version: await versionOf(named, search) };
    const source = search.explicit === undefined ? 'CHROME_PATH' : 'the given Chrome';
    throw new TollgateError(
      'environment',
      `${source} is ${named}, where there is no executable file: set it to Chrome's or Chromium's binary, or unset it to have one found`,
    );
  }
  const candidates = placesToLook(search);
  for (const path of candidates) {
    if (await isExecutable(path)) return { path, version: await versionOf(path, search) };
  }
  const names = search.platform === 'linux' ? `${NAMES.join(', ')} on PATH` : candidates.join(', ');
  throw new TollgateError(
    'environment',
    `no Chrome or Chromium was found (looked for ${names}): install one (GitHub's hosted runners have it; in a container: apt-get install chromium), or set CHROME_PATH`,
  );
}

function placesToLook({ env, platform }: ChromeSearch): string[] {
  const fixed = PLACES[platform] ?? [];
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return roots.map((root) => join(root, ...WINDOWS_PLACE));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return platform === 'darwin' ? [...fixed, ...onPath] : [...onPath, ...fixed];
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

const VERSION = /\d+\.\d+\.\d+(\.\d+)?/;
/** A browser that cannot say its version in this time will not audit either; the audit then says why. */
const VERSION_TIMEOUT_MS = 20_000;

async function versionOf(path: string, { env, platform }: ChromeSearch): Promise<string> {
  try {
    // Chrome for Windows opens a window when asked; its version is the name of the folder beside it.
    const told =
      platform === 'win32'
        ? (await readdir(dirname(path))).find((name) => VERSION.test(name))
        : (await promisify(execFile)(path, ['--version'], { env, timeout: VERSION_TIMEOUT_MS })).stdout;
    return VERSION.exec(told ?? '')?.[0] ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
