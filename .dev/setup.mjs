// Brings up everything a command of this repository needs, on a machine with git and Node >= 20.
// Plain Node, no dependencies, idempotent and quiet when all is there.
//   node .dev/setup.mjs [deps] [k6] [k6-v1] [chrome] [act] [linters]      (nothing named: all)
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { arch, homedir, platform, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cacheHome = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
/** Tools built or downloaded by this script live here, for every clone of this user. */
export const toolFolder = join(cacheHome, 'tollgate-dev', 'bin');

// Pins. k6: the newest v2 whose module the Go proxy serves, and the last v1 (https://github.com/grafana/k6/releases).
const K6_V2 = '2.2.0';
const K6_V1 = '1.8.1';
const ACT = 'github.com/nektos/act@v0.2.89';
const ACTIONLINT = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';
const BENCHSTAT = 'golang.org/x/perf/cmd/benchstat@latest';
const ZIZMOR = 'zizmor==1.32.0';

const say = (text) => process.stderr.write(`setup: ${text}\n`);

/** A need that could not be met, as a sentence with what to do. */
class SetupError extends Error {}

function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    shell: platform() === 'win32',
    ...options,
  });
  return {
    ok: result.status === 0,
    out: `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`,
  };
}

/** The first folder of the cache or of PATH that holds one of the names. */
export function findTool(...names) {
  const endings = platform() === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of [toolFolder, ...(process.env.PATH ?? '').split(delimiter)]) {
    for (const name of names)
      for (const ending of endings) {
        const file = join(folder, name + ending);
        try {
          accessSync(file, constants.X_OK);
          return file;
        } catch {}
      }
  }
  return undefined;
}

function ensureDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.tollgate-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('installing packages (npm ci), about a minute');
  const done = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root });
  if (!done.ok) throw new SetupError(`npm ci failed:\n${done.out.slice(-3000)}`);
  writeFileSync(stamp, lock);
}

function ensureNode24() {
  const file = join(root, 'node_modules', '.bin', 'node');
  const own = run(file, ['--version']);
  if (own.ok && own.out.startsWith('v24')) return;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 19)) return;
  throw new SetupError(
    `the packages did not bring Node 24 (node_modules/.bin/node says: ${own.out.trim().slice(0, 200)}) and this is Node ${process.versions.node}: install Node 24, or allow the install script of the package "node" (npm rebuild node)`,
  );
}

function k6Version(file) {
  return file ? /v(\d+)\.(\d+)\.(\d+)/.exec(run(file, ['version']).out) : null;
}

/** Keeps a finished file: written beside its place first, so that two set-ups at once cannot see half a file. */
function keep(from, name) {
  mkdirSync(toolFolder, { recursive: true });
  const half = join(toolFolder, `.${name}.${process.pid}`);
  cpSync(from, half);
  renameSync(half, join(toolFolder, name));
}

async function fetchBytes(url) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(120_000) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

async function downloadK6(version, name) {
  const system = { linux: 'linux', darwin: 'macos' }[platform()];
  const cpu = { x64: 'amd64', arm64: 'arm64' }[arch()];
  if (!system || !cpu) return 'no release is downloaded for this platform by this script';
  const file = `k6-v${version}-${system}-${cpu}.${system === 'linux' ? 'tar.gz' : 'zip'}`;
  const from = `https://github.com/grafana/k6/releases/download/v${version}`;
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-k6-'));
  try {
    const sums = (await fetchBytes(`${from}/k6-v${version}-checksums.txt`)).toString('utf8');
    const wanted = sums
      .split('\n')
      .find((line) => line.trim().endsWith(file))
      ?.split(/\s+/)[0];
    if (!wanted) return `${file} is not in the release's checksums`;
    const bytes = await fetchBytes(`${from}/${file}`);
    const seen = createHash('sha256').update(bytes).digest('hex');
    if (seen !== wanted) return `${file} has sha256 ${seen}, the release says ${wanted}`;
    writeFileSync(join(folder, file), bytes);
    const unpacked = run('tar', ['-xf', file], { cwd: folder });
    if (!unpacked.ok) return `${file} could not be unpacked: ${unpacked.out.trim()}`;
    keep(join(folder, file.replace(/\.(tar\.gz|zip)$/, ''), 'k6'), name);
    return undefined;
  } catch (error) {
    return error.cause?.code ? `${error.message} (${error.cause.code})` : error.message;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function buildWithGo(modulePath, version, name) {
  if (!findTool('go')) return 'go is not on PATH';
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-go-'));
  try {
    // v2 is built through a temporary module: its version list is not served by every proxy, its versions are.
    writeFileSync(join(folder, 'go.mod'), `module build\n\ngo 1.25\n\nrequire ${modulePath} v${version}\n`);
    const proxy = run('go', ['env', 'GOPROXY'])
      .out.trim()
      .replace(/,direct$/, '');
    const env = { ...process.env, GOFLAGS: '-mod=mod', ...(proxy ? { GOPROXY: proxy } : {}) };
    const built = run('go', ['build', '-o', join(folder, 'k6'), modulePath], { cwd: folder, env });
    if (!built.ok) return `go build failed: ${built.out.trim().slice(-600)}`;
    keep(join(folder, 'k6'), name);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ensureK6() {
  if (Number(k6Version(findTool('k6'))?.[1]) >= 2) return;
  await obtainK6('go.k6.io/k6/v2', K6_V2, 'k6');
}

async function ensureK6v1() {
  if (k6Version(findTool('k6-v1'))?.[1] === '1') return;
  await obtainK6('go.k6.io/k6', K6_V1, 'k6-v1');
}

async function obtainK6(modulePath, version, name) {
  say(`getting k6 v${version}`);
  const download = await downloadK6(version, name);
  if (download === undefined) return;
  say(`no download (${download.slice(0, 120)}); building it with go, about a minute`);
  const build = buildWithGo(modulePath, version, name);
  if (build !== undefined) {
    throw new SetupError(
      `k6 v${version} could not be had: download: ${download}; build: ${build}. Install k6 (https://grafana.com/docs/k6/latest/set-up/install-k6/) and put it on PATH`,
    );
  }
}

const chromeNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

export function findChrome() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  return findTool(...chromeNames) ?? (existsSync(macChrome) ? macChrome : undefined);
}

function ensureChrome() {
  if (findChrome()) return;
  const tried = [];
  if (findTool('apt-get')) {
    say('installing Chromium with apt-get');
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = (...args) => {
      const [command, ...rest] = [...asRoot, 'apt-get', ...args];
      return run(command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    };
    apt('update', '-qq');
    const done = apt('install', '-y', '-qq', 'chromium');
    if (done.ok && findChrome()) return;
    tried.push(`apt-get: ${done.out.trim().slice(-300)}`);
  }
  say('installing Chromium with @puppeteer/browsers');
  const folder = join(cacheHome, 'tollgate-dev', 'browsers');
  const got = run('npx', ['--yes', '@puppeteer/browsers', 'install', 'chrome@stable', '--path', folder]);
  const path = /\S+(chrome|Chromium)\s*$/m.exec(got.out)?.[0]?.trim();
  if (got.ok && path && existsSync(path)) return keep(path, 'chrome');
  tried.push(`@puppeteer/browsers: ${got.out.trim().slice(-300)}`);
  throw new SetupError(
    `no Chrome or Chromium was found or could be installed (${tried.join('; ')}): install one, or set CHROME_PATH`,
  );
}

function ensureGoTool(name, spec) {
  if (findTool(name)) return;
  if (!findTool('go'))
    throw new SetupError(`${name} is needed and go is not on PATH: install go, or ${name} itself`);
  say(`building ${name}`);
  mkdirSync(toolFolder, { recursive: true });
  const done = run('go', ['install', spec], { env: { ...process.env, GOBIN: toolFolder } });
  if (!done.ok)
    throw new SetupError(`${name} could not be built (go install ${spec}): ${done.out.trim().slice(-600)}`);
}

function ensureZizmor() {
  if (findTool('zizmor')) return;
  say('installing zizmor');
  const folder = join(cacheHome, 'tollgate-dev', 'zizmor');
  const steps = [
    ['python3', ['-m', 'venv', folder]],
    [join(folder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', ZIZMOR]],
  ];
  for (const [command, args] of steps) {
    const done = run(command, args);
    if (!done.ok)
      throw new SetupError(
        `zizmor could not be installed (${[command, args].flat().join(' ')}): ${done.out.trim().slice(-400)}. Install zizmor and put it on PATH`,
      );
  }
  keep(join(folder, 'bin', 'zizmor'), 'zizmor');
}

const needs = {
  deps: () => {
    ensureDependencies();
    ensureNode24();
  },
  k6: ensureK6,
  'k6-v1': ensureK6v1,
  chrome: ensureChrome,
  act: () => ensureGoTool('act', ACT),
  benchstat: () => ensureGoTool('benchstat', BENCHSTAT),
  linters: () => {
    ensureGoTool('actionlint', ACTIONLINT);
    ensureZizmor();
  },
};

/** Meets the named needs (all when none is named) and returns the environment in which the tools are found. */
export async function setUp(names = Object.keys(needs)) {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20)
    throw new SetupError(`Node ${process.versions.node} is too old: Node 20 or newer is needed`);
  for (const name of names) {
    if (!needs[name])
      throw new SetupError(`there is no need called "${name}"; known: ${Object.keys(needs).join(', ')}`);
    await needs[name]();
  }
  return toolEnvironment();
}

/** Node 24 and the tools first on PATH. */
export function toolEnvironment() {
  const path = [join(root, 'node_modules', '.bin'), toolFolder, process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await setUp(process.argv.length > 2 ? process.argv.slice(2) : undefined);
    say('all is there');
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
