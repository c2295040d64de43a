import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

let elsewhere = '';
let checkout = '';
let built = '';

interface Ended {
  readonly code: number | null;
  readonly out: string;
}

function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): Promise<Ended> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (out += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out })));
}

/** A checkout of its own: bundlers follow links to where packages really are, so these are real folders. */
function copyCheckout(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of ['src', '.dev', 'package.json', 'tsconfig.json'])
    cpSync(join(from, name), join(to, name), { recursive: true });
  const packages = join(root, 'node_modules');
  const linked = process.platform === 'linux' && spawnSync('cp', ['-al', packages, to]).status === 0;
  if (!linked) cpSync(packages, join(to, 'node_modules'), { recursive: true, verbatimSymlinks: true });
}

beforeAll(async () => {
  // Outside of the repository: no node_modules in any folder above.
  elsewhere = mkdtempSync(join(tmpdir(), 'tollgate-dist-'));
  // Inside, on the same disk, so that packages can be hard-linked.
  mkdirSync(join(root, 'build'), { recursive: true });
  checkout = mkdtempSync(join(root, 'build', 'a checkout '));
  copyCheckout(root, checkout);
  const done = await run([join(checkout, '.dev', 'build.mjs'), '--out', join(checkout, 'dist')], checkout);
  if (done.code !== 0) throw new Error(`the build failed:\n${done.out}`);
  built = join(elsewhere, 'dist');
  cpSync(join(checkout, 'dist'), built, { recursive: true });
}, 600_000);

afterAll(() => {
  for (const folder of [elsewhere, checkout])
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

function scripts(): string[] {
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.js')).map((file) => join(built, file));
}

describe('dist/', { timeout: 600_000 }, () => {
  test('holds the doors, the worker, the schema and the notices', () => {
    expect(readdirSync(built).sort()).toEqual([
      'THIRD-PARTY-NOTICES.txt',
      'cli',
      'lighthouse',
      'main',
      'post',
      'schema.json',
    ]);
    expect(JSON.parse(readFileSync(join(built, 'schema.json'), 'utf8'))).toHaveProperty('$schema');
  });

  test('another checkout builds the same bytes, and --check names the files that are not', async () => {
    const other = mkdtempSync(join(root, 'build', 'other-'));
    try {
      copyCheckout(checkout, other);
      cpSync(built, join(other, 'dist'), { recursive: true });
      const cli = join(other, 'dist', 'cli', 'index.js');
      writeFileSync(cli, `${readFileSync(cli, 'utf8')} `);
      writeFileSync(join(other, 'dist', 'stray.txt'), '');
      const { code, out } = await run([join(other, '.dev', 'build.mjs'), '--check'], other);
      expect(out).toContain(
        'dist/ is not what the source builds: cli/index.js, stray.txt. Run "npm run build" and commit dist/',
      );
      expect(code).toBe(1);
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });

  test('imports nothing but what Node has', () => {
    const own = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
    const external = /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([^"]+)"\)/g;
    const wanted = scripts().flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(external)].map((match) => match[1] as string),
    );
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((name) => !own.has(name))).toEqual([]);
  });

  test('names no folder of the machine that built it', () => {
    for (const file of scripts())
      expect({ file, names: readFileSync(file, 'utf8').includes(root) }).toEqual({ file, names: false });
  });

  test('the command line runs with no packages beside it, by a link from elsewhere too', async () => {
    const cli = join(built, 'cli', 'index.js');
    symlinkSync(cli, join(elsewhere, 'tollgate'));
    const env = { PATH: process.env['PATH'] };
    for (const door of [cli, join(elsewhere, 'tollgate')]) {
      const { code, out } = await run([door, '--help'], elsewhere, env);
      expect({ code, out: out.split('\n')[0] }).toEqual({
        code: 0,
        out: 'Usage: tollgate [options] [command]',
      });
    }
  });

  test('every package that was bundled is in the notices with a licence', () => {
    const notices = readFileSync(join(built, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of [
      'lighthouse@',
      'chrome-launcher@',
      'puppeteer-core@',
      'zod@',
      'yaml@',
      '@actions/core@',
      'echarts@',
    ]) {
      expect(notices).toContain(`\n${name}`);
    }
    // Comes with @actions/artifact (unzip-stream, binary); its author's other packages are MIT.
    const unstated = [...notices.matchAll(/^(\S+) \(no licence stated\)$/gm)].map((match) => match[1]);
    expect(unstated).toEqual(['buffers@0.1.1']);
  });
});
