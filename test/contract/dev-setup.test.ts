/** What the commands of this repository fetch for themselves: from a release, checked, and with a word when it cannot be had. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromRelease, listedSum, releases } from '../../.dev/release.mjs';
import { installedChrome, keepChrome } from '../../.dev/setup.mjs';

let folder = '';
let server: Server;
let mirror = '';
const served = new Map<string, string | Buffer>();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-mirror-'));
  served.clear();
  server = createServer((request, response) => {
    const body = served.get(request.url ?? '');
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  mirror = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

function script(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
}

/** A release of act as its authors lay it out, whose program is the script. */
function actRelease(text: string) {
  const { archive, ...release } = releases.act('9.9.9');
  if (archive === undefined) throw new Error('act has no release for this machine');
  script(join(folder, 'made', 'act'), text);
  execFileSync('tar', ['-czf', join(folder, archive), '-C', join(folder, 'made'), 'act']);
  const bytes = readFileSync(join(folder, archive));
  const sum = createHash('sha256').update(bytes).digest('hex');
  served.set(`/${archive}`, bytes).set('/sums', `${'0'.repeat(64)}  act_Other.tar.gz\n${sum}  ${archive}\n`);
  return { ...release, archive, from: mirror, sums: `${mirror}/sums` };
}

/** Why the release was not kept, and what the kept program says. */
async function fetched(release: Parameters<typeof fromRelease>[0]) {
  let says = 'nothing was kept';
  const why = await fromRelease(release, (file: string) => {
    says = execFileSync(file, ['hello'], { encoding: 'utf8' }).trim();
  });
  return { why, says };
}

describe('a tool from its release', () => {
  it('is checked against the list of the release, unpacked and tried', async () => {
    expect(await fetched(actRelease('echo "act: $1"'))).toEqual({ why: undefined, says: 'act: hello' });
  });

  it('is not kept when it is another file than the release says', async () => {
    const release = actRelease('echo act');
    const wrong = 'a'.repeat(64);
    served.set('/sums', `${wrong}  ${release.archive}\n`);
    const { why, says } = await fetched(release);
    expect(why).toMatch(/^act_\S+ has sha256 [0-9a-f]{64}, the release says a{64}$/);
    expect(says).toBe('nothing was kept');
    served.set('/sums', `${wrong}  another\n`);
    expect((await fetched(release)).why).toBe(`${release.archive} has no checksum in ${mirror}/sums`);
  });

  it('is not kept when it does not run on this machine', async () => {
    const release = actRelease('echo "GLIBC_2.99 not found" >&2; exit 1');
    expect(await fetched(release)).toEqual({
      why: `the act of ${release.archive} does not run here: GLIBC_2.99 not found`,
      says: 'nothing was kept',
    });
  });

  it('says why when the release cannot be reached, so that the next way is tried', async () => {
    const release = actRelease('echo act');
    served.delete('/sums');
    expect((await fetched(release)).why).toBe(`${mirror}/sums answered 404`);
    const nobody = { ...release, sums: 'http://127.0.0.1:9/sums' };
    expect((await fetched(nobody)).why).toMatch(/^fetch failed/);
    expect((await fetched({ ...release, archive: undefined })).why).toMatch(/^there is no release for /);
  });

  it('has its digest in a list of checksums or in GitHub’s record of the release', () => {
    const sum = 'b'.repeat(64);
    expect(listedSum(`${sum} *a.zip\n`, 'a.zip')).toBe(sum);
    expect(listedSum(`${sum}  other-a.zip\n`, 'a.zip')).toBeUndefined();
    const record = JSON.stringify({
      assets: [{ name: 'a.zip', digest: `sha256:${sum}` }, { name: 'b.zip' }],
    });
    expect(listedSum(record, 'a.zip')).toBe(sum);
    expect([listedSum(record, 'b.zip'), listedSum(record, 'c.zip')]).toEqual([undefined, undefined]);
  });
});

describe('the last Chrome to fall back on', () => {
  it('is found in what its installer prints, also below a folder with a space', () => {
    const path =
      '/Users/ada/Library/Application Support/chrome/mac/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
    expect(installedChrome(`npm warn\nchrome@140.0.7339.82 ${path}\n`)).toBe(path);
    expect(installedChrome('chrome@140.0.7339.82 /home/ada/chrome\nnpm notice\n')).toBe('/home/ada/chrome');
    expect(installedChrome('Error: no such build')).toBeUndefined();
  });

  it('starts from where it was installed, beside its other files', () => {
    const home = join(folder, "ada's browsers");
    script(join(home, 'chrome'), 'cat "$(dirname "$0")/icudtl.dat"; echo "$1"');
    writeFileSync(join(home, 'icudtl.dat'), 'its data\n');
    keepChrome(join(home, 'chrome'), join(folder, 'bin'));
    const kept = join(folder, 'bin', 'chrome');
    expect(existsSync(kept)).toBe(true);
    expect(execFileSync(kept, ['--a b'], { encoding: 'utf8' })).toBe('its data\n--a b\n');
  });
});
