// Builds dist/: what the action and the command line run, with no node_modules beside it.
//   node .dev/build.mjs            builds dist/
//   node .dev/build.mjs --check    builds beside it and fails where the committed dist/ differs
//   node .dev/build.mjs --out DIR  builds DIR instead
// Same bytes in every checkout and on Node 20 and 24: no dates, no absolute paths, no caches.
import { fork, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleLighthouse } from './lighthouse-bundle.mjs';
import { thirdPartyNotices } from './notices.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const say = (text) => process.stderr.write(`${text}\n`);

/** What may be built, and how big each may become (bytes, all chunks): a jump in size is looked at, not slipped in. */
const CAPS = { main: 13_000_000, post: 1_500_000, cli: 8_500_000, lighthouse: 5_500_000 };
/** What must be parsed before anything happens: start-up stays under 150 ms. */
const FIRST_FILE_CAP = 2_500_000;

/** One ncc bundle (ESM in, ESM out); `await import()` becomes a chunk of its own, loaded when used. */
async function nccBundle(name, source) {
  const ncc = require('@vercel/ncc');
  const { code, assets, stats } = await ncc(join(source, `${name}.js`), {
    cache: false,
    quiet: true,
    target: 'es2022',
  });
  const files = { 'index.js': code };
  for (const [file, asset] of Object.entries(assets)) files[file] = asset.source.toString('utf8');
  const modules = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: 1e9,
    nestedModulesSpace: 1e9,
  });
  return { files, modules: moduleFiles(modules.modules) };
}

function moduleFiles(modules) {
  return modules.flatMap((module) => [
    ...(module.nameForCondition ? [module.nameForCondition] : []),
    ...moduleFiles(module.modules ?? []),
  ]);
}

/** ncc is one thread and the machine has more: each bundle in a process of its own. */
function nccInProcess(name, source) {
  return new Promise((done, fail) => {
    const child = fork(fileURLToPath(import.meta.url), ['--ncc', name, source], {
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    child.once('message', done);
    child.once('error', fail);
    child.once(
      'exit',
      (code) => code !== 0 && fail(new Error(`build: ncc of ${name} ended with code ${code}`)),
    );
  });
}

function compile(out) {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  const args = [tsc, '-p', join(root, 'tsconfig.json'), '--outDir', out, '--declaration', 'false'];
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`build: tsc failed\n${result.stdout}${result.stderr}`);
}

function write(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** The JSON Schema of the config file, from the same source that validates it. */
async function schemaText(source) {
  const file = join(source, 'config', 'json-schema.js');
  if (!existsSync(file)) return undefined;
  const { configJsonSchema } = await import(pathToFileURL(file).href);
  return `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
}

/** Builds into `out`, which is replaced as a whole at the end: a failed build leaves the old one. */
async function buildInto(out) {
  const started = Date.now();
  const work = join(root, 'build');
  const source = join(work, 'src');
  const half = join(work, `dist-${process.pid}`);
  rmSync(source, { recursive: true, force: true });
  compile(source);
  const doors = ['main', 'post', 'cli'].filter((name) => existsSync(join(source, `${name}.js`)));
  const bundles = await Promise.all(doors.map((name) => nccInProcess(name, source)));
  const modules = new Set(bundles.flatMap((bundle) => bundle.modules));
  doors.forEach((name, index) => write(join(half, name), bundles[index].files));

  const metafile = await bundleLighthouse({
    root,
    entry: 'build/src/lighthouse-worker.js',
    outfile: join(half, 'lighthouse', 'index.js'),
  });
  for (const file of Object.keys(metafile.inputs)) modules.add(join(root, file));
  write(join(half, 'lighthouse'), { 'package.json': '{\n  "type": "module"\n}\n' });

  const schema = await schemaText(source);
  if (schema !== undefined) write(half, { 'schema.json': schema });
  write(half, { 'THIRD-PARTY-NOTICES.txt': thirdPartyNotices(modules) });
  const tooBig = reportSizes(half, [...doors, 'lighthouse']);
  if (tooBig.length > 0)
    throw new Error(`build: ${tooBig.join('; ')}. Find what came in, or raise the cap in .dev/build.mjs`);
  rmSync(out, { recursive: true, force: true });
  renameSync(half, out);
  say(`built ${out} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

const mb = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

/** Prints each bundle's size and returns a sentence for each one above its cap. */
function reportSizes(folder, names) {
  const over = [];
  for (const name of names) {
    const files = readdirSync(join(folder, name)).map((file) => join(folder, name, file));
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    const first = statSync(join(folder, name, 'index.js')).size;
    const zipped = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    say(
      `${name.padEnd(11)} ${mb(bytes)} in ${files.length} files, first ${mb(first)}, gzip ${mb(zipped)}; cap ${mb(CAPS[name])}`,
    );
    if (bytes > CAPS[name]) over.push(`dist/${name} is ${bytes} bytes, its cap is ${CAPS[name]}`);
    if (name !== 'lighthouse' && first > FIRST_FILE_CAP)
      over.push(`dist/${name}/index.js is ${first} bytes, its cap is ${FIRST_FILE_CAP}`);
  }
  return over;
}

function filesUnder(folder, prefix = '') {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesUnder(join(folder, entry.name), `${prefix}${entry.name}/`)
        : [`${prefix}${entry.name}`],
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Names of the files that are not the same in both folders. */
function differences(a, b) {
  return [...new Set([...filesUnder(a), ...filesUnder(b)])].filter((file) => {
    const [left, right] = [join(a, file), join(b, file)];
    return !existsSync(left) || !existsSync(right) || !readFileSync(left).equals(readFileSync(right));
  });
}

async function main(args) {
  if (args[0] === '--ncc') {
    const bundle = await nccBundle(args[1], args[2]);
    await new Promise((sent) => process.send(bundle, sent));
    return;
  }
  const at = args.indexOf('--out');
  if (args[0] !== '--check') return buildInto(at < 0 ? join(root, 'dist') : resolve(args[at + 1]));
  const fresh = join(root, 'build', 'dist-check');
  await buildInto(fresh);
  const unlike = differences(fresh, join(root, 'dist'));
  rmSync(fresh, { recursive: true, force: true });
  if (unlike.length > 0)
    throw new Error(
      `dist/ is not what the source builds: ${unlike.join(', ')}. Run "npm run build" and commit dist/`,
    );
  say('dist/ is what the source builds');
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
