// Brings up everything a command of this repository needs, on a machine with git and Node >= 20. Tools come from their
// releases; where those cannot be reached they are built with Go, or installed with Python (zizmor).
// Plain Node, no dependencies, idempotent and quiet when all is there.
//   node .dev/setup.mjs [deps] [k6] [k6-v1] [chrome] [act] [linters] [benchstat]      (nothing named: all but benchstat)
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
import { homedir, platform, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { exe, fromRelease, releases } from './release.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cacheHome = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
/** Tools built or downloaded by this script live here, for every clone of this user. */
export const toolFolder = join(cacheHome, 'tollgate-dev', 'bin');

// Pins. k6: the newest v2 whose module the Go proxy serves, and the last v1 (https://github.com/grafana/k6/releases).
const K6_V2 = '2.2.0';
const K6_V1 = '1.8.1';
const ACT = '0.2.89';
const ACTIONLINT = '1.7.12';
const ZIZMOR = '1.32.0';
const BENCHSTAT = 'golang.org/x/perf/cmd/benchstat@latest';

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
  const half = join(toolFolder, `.${name}.${process.pid}${exe}`);
  cpSync(from, half);
  renameSync(half, join(toolFolder, `${name}${exe}`));
}

/** Tries each way to get a tool, in order; a way gives undefined when the tool is there, else why not. */
async function firstThatWorks(what, install, ways) {
  const tried = [];
  for (const [name, way] of ways) {
    say(`getting ${what}: ${name}`);
    const why = await way();
    if (why === undefined) return;
    tried.push(`${name}: ${why}`);
    say(`${name} did not work (${why.slice(0, 160)})`);
  }
  throw new SetupError(`${what} could not be had. ${tried.join('; ')}. ${install}`);
}

const NO_GO = 'go is not on PATH';

/** k6. Other tools: `goInstall`. */
function buildWithGo(modulePath, version, name) {
  if (!findTool('go')) return NO_GO;
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-go-'));
  try {
    // v2 is built through a temporary module: its version list is not served by every proxy, its versions are.
    writeFileSync(join(folder, 'go.mod'), `module build\n\ngo 1.25\n\nrequire ${modulePath} v${version}\n`);
    const proxy = run('go', ['env', 'GOPROXY'])
      .out.trim()
      .replace(/,direct$/, '');
    const env = { ...process.env, GOFLAGS: '-mod=mod', ...(proxy ? { GOPROXY: proxy } : {}) };
    const built = run('go', ['build', '-o', join(folder, `k6${exe}`), modulePath], { cwd: folder, env });
    if (!built.ok) return `go build failed: ${built.out.trim().slice(-600)}`;
    keep(join(folder, `k6${exe}`), name);
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
  await firstThatWorks(
    `k6 v${version}`,
    'Install k6 (https://grafana.com/docs/k6/latest/set-up/install-k6/) or Go, and put it on PATH',
    [
      ['its release', () => fromRelease(releases.k6(version), (file) => keep(file, name))],
      ['go build, about a minute', () => buildWithGo(modulePath, version, name)],
    ],
  );
}

const chromeNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

export function findChrome() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  return findTool(...chromeNames) ?? (existsSync(macChrome) ? macChrome : undefined);
}

/**
 * The path in what @puppeteer/browsers prints, `chrome@<build> <path>`; on macOS the path has spaces.
 * @param {string} output
 * @returns {string | undefined}
 */
export function installedChrome(output) {
  return /^chrome@\S+ (.+?)\s*$/m.exec(output)?.[1];
}

/**
 * Makes an installed Chrome known as `chrome`. It stays where it is, as it needs the files beside it; and it is no
 * link, as Chrome on macOS looks for them beside the link.
 */
export function keepChrome(path, into) {
  if (platform() === 'win32') {
    process.env.CHROME_PATH = path;
    return;
  }
  mkdirSync(into, { recursive: true });
  const half = join(into, `.chrome.${process.pid}`);
  writeFileSync(half, `#!/bin/sh\nexec '${path.replaceAll("'", `'\\''`)}' "$@"\n`, { mode: 0o755 });
  renameSync(half, join(into, 'chrome'));
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
  const path = got.ok ? installedChrome(got.out) : undefined;
  if (path && existsSync(path)) return keepChrome(path, toolFolder);
  tried.push(`@puppeteer/browsers: ${got.out.trim().slice(-300)}`);
  throw new SetupError(
    `no Chrome or Chromium was found or could be installed (${tried.join('; ')}): install one, or set CHROME_PATH`,
  );
}

function goInstall(spec) {
  if (!findTool('go')) return NO_GO;
  mkdirSync(toolFolder, { recursive: true });
  const done = run('go', ['install', spec], { env: { ...process.env, GOBIN: toolFolder } });
  return done.ok ? undefined : `go install ${spec} failed: ${done.out.trim().slice(-600)}`;
}

async function ensureGoTool(name, version, modulePath) {
  if (findTool(name)) return;
  await firstThatWorks(`${name} v${version}`, `Install ${name} or Go, and put it on PATH`, [
    ['its release', () => fromRelease(releases[name](version), (file) => keep(file, name))],
    ['go install', () => goInstall(`${modulePath}@v${version}`)],
  ]);
}

async function ensureBenchstat() {
  if (findTool('benchstat')) return;
  await firstThatWorks('benchstat', 'It has no releases: install Go, and put it on PATH', [
    ['go install', () => goInstall(BENCHSTAT)],
  ]);
}

function zizmorFromPip() {
  const python = findTool('python3', 'python');
  if (!python) return 'python3 is not on PATH';
  const folder = join(cacheHome, 'tollgate-dev', 'zizmor');
  const bin = join(folder, platform() === 'win32' ? 'Scripts' : 'bin');
  const steps = [
    [python, ['-m', 'venv', folder]],
    [join(bin, `pip${exe}`), ['install', '--quiet', '--disable-pip-version-check', `zizmor==${ZIZMOR}`]],
  ];
  for (const [command, args] of steps) {
    const done = run(command, args);
    if (!done.ok) return `${[command].concat(args).join(' ')} failed: ${done.out.trim().slice(-400)}`;
  }
  keep(join(bin, `zizmor${exe}`), 'zizmor');
  return undefined;
}

async function ensureZizmor() {
  if (findTool('zizmor')) return;
  await firstThatWorks(`zizmor v${ZIZMOR}`, 'Install zizmor or Python 3 with venv, and put it on PATH', [
    ['its release', () => fromRelease(releases.zizmor(ZIZMOR), (file) => keep(file, 'zizmor'))],
    ['pip in a venv', zizmorFromPip],
  ]);
}

const needs = {
  deps: () => {
    ensureDependencies();
    ensureNode24();
  },
  k6: ensureK6,
  'k6-v1': ensureK6v1,
  chrome: ensureChrome,
  act: () => ensureGoTool('act', ACT, 'github.com/nektos/act'),
  linters: async () => {
    await ensureGoTool('actionlint', ACTIONLINT, 'github.com/rhysd/actionlint/cmd/actionlint');
    await ensureZizmor();
  },
  benchstat: ensureBenchstat,
};
// No test needs benchstat: what it says is recorded (golden-benchstat.mjs).
const common = Object.keys(needs).filter((name) => name !== 'benchstat');

/** Meets the named needs (what the tests need when none is named) and returns the environment in which the tools are found. */
export async function setUp(names = common) {
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
