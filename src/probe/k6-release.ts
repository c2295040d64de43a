/** The k6 release Tollgate obtains when there is none, and what its files are called. */

/** Pinned: the version the contract tests run with. https://github.com/grafana/k6/releases/tag/v2.2.0 */
export const K6_RELEASE = '2.2.0';

/** Where releases are; a mirror has the same layout below its own address. */
export const K6_DOWNLOADS = 'https://github.com/grafana/k6/releases/download';

/**
 * SHA-256 per archive, read from the release itself and reviewed here, so that an exchanged release is noticed.
 * Only what was really read from a release stands here; for other archives the release's own checksums file is used.
 */
export const K6_CHECKSUMS: Readonly<Record<string, string>> = {};

export interface ReleaseFiles {
  /** `k6-v2.2.0-linux-amd64.tar.gz` */
  readonly archive: string;
  /** Path of the binary inside it. */
  readonly binary: string;
  /** `k6-v2.2.0-checksums.txt` */
  readonly checksums: string;
}

const systems: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'macos', win32: 'windows' };
const cpus: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

/** Names for Node's `platform` and `arch`; undefined where k6 releases no binary (Windows on ARM, 32 bit). */
export function releaseFiles(version: string, platform: string, arch: string): ReleaseFiles | undefined {
  const [system, cpu] = [systems[platform], cpus[arch]];
  if (system === undefined || cpu === undefined || (system === 'windows' && cpu === 'arm64'))
    return undefined;
  const folder = `k6-v${version}-${system}-${cpu}`;
  return {
    archive: `${folder}.${system === 'linux' ? 'tar.gz' : 'zip'}`,
    binary: `${folder}/${system === 'windows' ? 'k6.exe' : 'k6'}`,
    checksums: `k6-v${version}-checksums.txt`,
  };
}
