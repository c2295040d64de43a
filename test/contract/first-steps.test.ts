/** The commands a newcomer types first, in a repository of their own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tool } from '../tools.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const git = ['-c', 'user.name=Newcomer', '-c', 'user.email=newcomer@example.invalid'];
let folder = '';

const script = `import http from 'k6/http';
export default function () { http.get(\`\${__ENV.BASE_URL}/\`); }
`;
/** Small enough to measure in a moment: one page of text, no packages. */
const project = {
  'package.json': JSON.stringify({ name: 'small', type: 'module', scripts: { start: 'node server.js' } }),
  'server.js': `import { createServer } from 'node:http';
createServer((request, response) => response.end('<!doctype html><title>small</title><p>small')).listen(process.env.PORT, '127.0.0.1');
`,
  'perf/small.js': script,
};

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function commit(): void {
  execFileSync('git', [...git, 'add', '--all'], { cwd: folder });
  execFileSync('git', [...git, 'commit', '--quiet', '--message', 'a change'], { cwd: folder });
}

function tollgate(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { TOLLGATE_RUN: _run, NO_COLOR: _colour, FORCE_COLOR: _force, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...inherited, K6_PATH: tool('k6'), CHROME_PATH: tool('chromium'), ...env },
  });
  return { status, stdout, stderr };
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-steps-'));
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder });
  write(project);
  commit();
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

describe('tollgate init', () => {
  it('writes a configuration that parses and a workflow that actionlint passes, and says what was guessed', () => {
    const { status, stdout, stderr } = tollgate(['init']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('wrote .github/tollgate.yml\nwrote .github/workflows/performance.yml\n');
    expect(stdout).toContain('start: npm start (guessed from the script "start"; PORT is set)');
    expect(stdout).toContain("put the action's owner where it says OWNER/tollgate@v0");
    const lint = spawnSync(
      tool('actionlint'),
      ['-no-color', join(folder, '.github/workflows/performance.yml')],
      {
        encoding: 'utf8',
      },
    );
    expect({ status: lint.status, said: lint.stdout + lint.stderr }).toEqual({ status: 0, said: '' });
    expect(read('.github/tollgate.yml')).toContain('script: perf/small.js');
  });

  it('keeps what is there, and overwrites it with --force', () => {
    write({ '.github/tollgate.yml': 'preview: npm start\n' });
    const kept = tollgate(['init', '--json', '--action', 'acme/tollgate@v1']);
    expect(JSON.parse(kept.stdout)).toMatchObject({
      written: ['.github/workflows/performance.yml'],
      kept: ['.github/tollgate.yml'],
    });
    expect(read('.github/tollgate.yml')).toBe('preview: npm start\n');
    expect(read('.github/workflows/performance.yml')).toContain('- uses: acme/tollgate@v1');
    expect(tollgate(['init', '--force']).stdout).toContain('wrote .github/tollgate.yml');
    expect(read('.github/tollgate.yml')).toContain('start: npm start');
  });

  it('writes nothing where nothing can be guessed, and says what to give', () => {
    rmSync(join(folder, 'package.json'));
    const { status, stderr } = tollgate(['init']);
    expect(status).toBe(2);
    expect(stderr).toContain('nothing to start was found');
    expect(existsSync(join(folder, '.github'))).toBe(false);
  });
});

describe('tollgate doctor', () => {
  it('has a line for each thing a run needs, and exits 0 when all is there', () => {
    const { status, stdout } = tollgate(['doctor']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/: .*/, ''))).toEqual(
      ['node', 'git', 'repository', 'base', 'config', 'k6', 'chrome', 'ports', 'script small'].map(
        (name) => `ok      ${name}`,
      ),
    );
    expect(stdout).toContain(`(${tool('k6')}, from K6_PATH)`);
    expect(status).toBe(0);
  });

  it('says what is wrong and what to do, and exits 2', () => {
    write({
      'perf/small.js': 'import http from "k6/http";\nnope();\n',
      '.github/tollgate.yml': 'prevew: {}\n',
    });
    const spelt = tollgate(['doctor', '--json'], { CHROME_PATH: join(folder, 'no-chrome') });
    expect(spelt.status).toBe(2);
    const { ok, checks } = JSON.parse(spelt.stdout) as {
      ok: boolean;
      checks: readonly { name: string; ok: boolean; text: string }[];
    };
    expect(ok).toBe(false);
    const wrong = checks.filter((each) => !each.ok);
    expect(wrong.map(({ name }) => name)).toEqual(['config', 'chrome']);
    expect(wrong[0]?.text).toContain('tollgate.yml:1:1');
    expect(wrong[1]?.text).toContain('set it to Chrome');
    write({ '.github/tollgate.yml': 'load: perf/small.js\n' });
    const broken = tollgate(['doctor']);
    expect(broken.status).toBe(2);
    expect(broken.stdout).toMatch(/not ok {2}script small: the k6 script .* is broken .*nope is not defined/);
  });

  it('says when there is no repository, and looks at the rest all the same', () => {
    rmSync(join(folder, '.git'), { recursive: true, force: true });
    const { status, stdout } = tollgate(['doctor'], { GIT_CEILING_DIRECTORIES: dirname(folder) });
    expect(status).toBe(2);
    expect(stdout).toMatch(/^not ok {2}repository: /m);
    expect(stdout).toMatch(/^ok {6}chrome: /m);
  });
});

describe('tollgate calibrate', () => {
  it('measures the commit against itself and tells noise, what a gate sees, and what 5 % and 10 % take', () => {
    write({
      '.github/tollgate.yml':
        'preview: { build: "", start: node server.js }\nload: [{ script: perf/small.js, rate: 80/s, duration: 1s }]\npages: []\ncompare: { time-budget: 60s }\n',
    });
    commit();
    const hurried = tollgate(['calibrate', '--time-budget', '10s']);
    expect(hurried.status).toBe(4);
    expect(hurried.stderr).toContain(
      'nothing was measured on both sides, so no noise is known: the time budget of 10 s',
    );
    const { status, stdout, stderr } = tollgate(['calibrate', '--json']);
    expect(stderr).toContain('baseline: k6 perf/small.js');
    expect(status).toBe(0);
    const { schema, rows, runner } = JSON.parse(stdout) as {
      schema: string;
      rows: readonly { id: string; gated: boolean; blocks: number; noise: number | null; needs: unknown[] }[];
      runner: { cores: number };
    };
    expect(schema).toBe('tollgate/calibration@1');
    expect(runner.cores).toBeGreaterThan(0);
    const p50 = rows.find(({ id }) => id === 'load/small/GET //latency-p50');
    expect(p50?.gated).toBe(true);
    expect(p50?.blocks).toBeGreaterThanOrEqual(4);
    expect(p50?.noise).toBeGreaterThan(0);
    expect(p50?.needs).toHaveLength(2);
    expect(existsSync(join(folder, '.tollgate/calibration/run.json'))).toBe(true);
    expect(JSON.parse(read('.tollgate/calibration/calibration.json'))).toMatchObject({ schema, rows });
  });
});
