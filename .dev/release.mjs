// A tool from its release: the archive that fits this machine, checked against the release's own SHA-256, unpacked, tried.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';

/** How an executable's name ends here. */
export const exe = platform() === 'win32' ? '.exe' : '';

const GITHUB = 'https://github.com';
const GITHUB_API = 'https://api.github.com';
// The list of checksums is small: where it does not come at once, releases cannot be reached and another way is quicker.
const SUMS_MS = 8_000;
const ARCHIVE_MS = 180_000;

/** The archive's name here, `undefined` where the release has none; the words are the release's own. */
function named(words, write) {
  const system = words[platform()];
  const cpu = words[arch()];
  return system && cpu ? write(system, cpu) : undefined;
}

const ending = (other) => (platform() === 'win32' || other === platform() ? 'zip' : 'tar.gz');
const goWords = { linux: 'linux', darwin: 'darwin', win32: 'windows', x64: 'amd64', arm64: 'arm64' };

/** Where the pinned versions lie. `sums`: the list of checksums, or GitHub's record of the release, which holds them too. */
export const releases = {
  k6: (version) => ({
    archive: named(
      { ...goWords, darwin: 'macos' },
      (os, cpu) => `k6-v${version}-${os}-${cpu}.${ending('darwin')}`,
    ),
    from: `${GITHUB}/grafana/k6/releases/download/v${version}`,
    sums: `${GITHUB}/grafana/k6/releases/download/v${version}/k6-v${version}-checksums.txt`,
    binary: 'k6',
    tryWith: 'version',
  }),
  act: (version) => ({
    archive: named(
      { linux: 'Linux', darwin: 'Darwin', win32: 'Windows', x64: 'x86_64', arm64: 'arm64' },
      (os, cpu) => `act_${os}_${cpu}.${ending()}`,
    ),
    from: `${GITHUB}/nektos/act/releases/download/v${version}`,
    sums: `${GITHUB}/nektos/act/releases/download/v${version}/checksums.txt`,
    binary: 'act',
    tryWith: '--version',
  }),
  actionlint: (version) => ({
    archive: named(goWords, (os, cpu) => `actionlint_${version}_${os}_${cpu}.${ending()}`),
    from: `${GITHUB}/rhysd/actionlint/releases/download/v${version}`,
    sums: `${GITHUB}/rhysd/actionlint/releases/download/v${version}/actionlint_${version}_checksums.txt`,
    binary: 'actionlint',
    tryWith: '-version',
  }),
  // Its releases carry no list: GitHub's record of the release has the digest of every file.
  zizmor: (version) => ({
    archive: named(
      {
        linux: 'unknown-linux-gnu',
        darwin: 'apple-darwin',
        win32: 'pc-windows-msvc',
        x64: 'x86_64',
        arm64: 'aarch64',
      },
      (os, cpu) => `zizmor-${cpu}-${os}.${ending()}`,
    ),
    from: `${GITHUB}/zizmorcore/zizmor/releases/download/v${version}`,
    sums: `${GITHUB_API}/repos/zizmorcore/zizmor/releases/tags/v${version}`,
    binary: 'zizmor',
    tryWith: '--version',
  }),
};

async function bytesOf(url, limitMs) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(limitMs) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/**
 * The archive's SHA-256 by the release, in hex; undefined: it is not named there.
 * @param {string} text
 * @param {string} archive
 * @returns {string | undefined}
 */
export function listedSum(text, archive) {
  if (text.trimStart().startsWith('{')) {
    const asset = (JSON.parse(text).assets ?? []).find(({ name }) => name === archive);
    return /^sha256:([0-9a-f]{64})$/.exec(asset?.digest ?? '')?.[1];
  }
  const line = text.split('\n').find((each) => each.trim().split(/\s+\*?/)[1] === archive);
  return line?.trim().split(/\s+/)[0].toLowerCase();
}

/** The file of that name in the folder or below. */
function within(folder, name) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const file = found.find((each) => each.isFile() && each.name === name);
  return file && join(file.parentPath ?? file.path, name);
}

/** On Windows the system's tar, which reads zips: Git brings another one. */
const tar = platform() === 'win32' ? 'C:\\Windows\\System32\\tar.exe' : 'tar';

/**
 * Downloads, checks, unpacks and tries a release, and hands the executable's path to `keep`.
 * @param {{ archive: string | undefined, from: string, sums: string, binary: string, tryWith: string }} release
 * @param {(file: string) => void} keep
 * @returns {Promise<string | undefined>} undefined when it was kept, else why not; it never throws and is quick where releases cannot be reached
 */
export async function fromRelease(release, keep) {
  const { archive, from, sums, binary, tryWith } = release;
  if (!archive) return `there is no release for ${platform()} on ${arch()}`;
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-release-'));
  try {
    const wanted = listedSum((await bytesOf(sums, SUMS_MS)).toString('utf8'), archive);
    if (!wanted) return `${archive} has no checksum in ${sums}`;
    const bytes = await bytesOf(`${from}/${archive}`, ARCHIVE_MS);
    const seen = createHash('sha256').update(bytes).digest('hex');
    if (seen !== wanted) return `${archive} has sha256 ${seen}, the release says ${wanted}`;
    writeFileSync(join(folder, archive), bytes);
    const unpacked = spawnSync(tar, ['-xf', archive], { cwd: folder, encoding: 'utf8' });
    const file = unpacked.status === 0 ? within(folder, `${binary}${exe}`) : undefined;
    if (!file)
      return `${archive} could not be unpacked: ${(unpacked.stderr || `it holds no ${binary}`).trim()}`;
    const tried = spawnSync(file, [tryWith], { encoding: 'utf8' });
    if (tried.status !== 0)
      return `the ${binary} of ${archive} does not run here: ${(tried.stderr || tried.error?.message || '').trim()}`;
    keep(file);
    return undefined;
  } catch (error) {
    return error.cause?.code ? `${error.message} (${error.cause.code})` : error.message;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
