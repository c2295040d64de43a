import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TollgateError } from '../../src/model/failure.ts';
import { locateChrome } from '../../src/probe/chrome-locate.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-chrome-'));
  for (const [name, says] of Object.entries({
    chromium: 'Chromium 140.0.7339.80 built on Debian',
    'google-chrome': 'Google Chrome 141.0.7390.54',
    silent: '',
  })) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho "${says}"\n`, { mode: 0o755 });
  }
  writeFileSync(join(folder, 'plain-file'), 'no program');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('locating Chrome', () => {
  test('Chrome on PATH comes before Chromium, with the version it tells', async () => {
    const found = await locateChrome({ env: { PATH: `/nowhere:${folder}` }, platform: 'linux' });
    expect(found).toEqual({ path: join(folder, 'google-chrome'), version: '141.0.7390.54' });
  });

  test('CHROME_PATH comes before PATH, and a path given explicitly before CHROME_PATH', async () => {
    const env = { PATH: folder, CHROME_PATH: join(folder, 'chromium') };
    expect(await locateChrome({ env, platform: 'linux' })).toEqual({
      path: env.CHROME_PATH,
      version: '140.0.7339.80',
    });
    const explicit = join(folder, 'silent');
    expect(await locateChrome({ env, platform: 'linux', explicit })).toEqual({
      path: explicit,
      version: 'unknown',
    });
  });

  test('a CHROME_PATH that is no program is an error, not a reason to take another', async () => {
    const path = join(folder, 'plain-file');
    const error = await locateChrome({ env: { PATH: folder, CHROME_PATH: path }, platform: 'linux' }).catch(
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(TollgateError);
    expect(error).toMatchObject({
      kind: 'environment',
      message: `CHROME_PATH is ${path}, where there is no executable file: set it to Chrome's or Chromium's binary, or unset it to have one found`,
    });
  });

  test('none at all says where was looked and what to do', async () => {
    const env = { PATH: '/nowhere', PROGRAMFILES: '/no/programs' };
    await expect(locateChrome({ env, platform: 'win32' })).rejects.toThrow(
      "no Chrome or Chromium was found (looked for /no/programs/Google/Chrome/Application/chrome.exe): install one (GitHub's hosted runners have it; in a container: apt-get install chromium), or set CHROME_PATH",
    );
  });
});
