import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/*
 * The walls of ARCHITECTURE.md, executed. `violations()` takes the sources as a map so that the test can also
 * show that a broken wall is seen.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Per room: the rooms and the packages it may import. A door or hall file (top level of src) may import anything. */
const walls: Record<string, { rooms: readonly string[]; packages: readonly string[]; pure: boolean }> = {
  model: { rooms: [], packages: [], pure: true },
  stats: { rooms: [], packages: [], pure: true },
  config: { rooms: ['model'], packages: ['yaml', 'zod', 'picomatch'], pure: true },
  read: { rooms: ['model', 'stats'], packages: ['zod', 'parse-prometheus-text-format'], pure: true },
  gate: { rooms: ['model', 'stats'], packages: ['picomatch'], pure: true },
  report: { rooms: ['model', 'stats'], packages: ['echarts'], pure: true },
  preview: {
    rooms: ['model'],
    packages: ['pid-port'],
    pure: false,
  },
  probe: {
    rooms: ['model'], // k6: an import in the text of a generated script, not of ours.
    packages: ['execa', 'chrome-launcher', 'lighthouse', 'k6'],
    pure: false,
  },
  github: {
    rooms: ['model'],
    packages: [
      '@actions/core',
      '@actions/github',
      '@actions/artifact',
      '@octokit/plugin-retry',
      '@octokit/plugin-throttling',
      'zod',
    ],
    pure: false,
  },
};

/** Built-ins without I/O, allowed in pure rooms. */
const pureBuiltins = new Set(['node:buffer', 'node:util', 'node:url', 'node:path/posix']);
const impureWords = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bMath\.random\b/,
  /\bprocess\./,
  /\bperformance\.now\b/,
  /\bglobalThis\.process\b/,
  /\bfetch\(/,
  /\bsetTimeout\(/,
];

function sources(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    if (statSync(path).isDirectory()) for (const [key, text] of sources(path)) found.set(key, text);
    else if (path.endsWith('.ts')) found.set(relative(root, path), readFileSync(path, 'utf8'));
  }
  return found;
}

/** Comments and string contents do not count, import specifiers do. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

function importsOf(text: string): string[] {
  const found = withoutComments(text).matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...found].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function importViolation(file: string, room: string, specifier: string): string | undefined {
  const wall = walls[room];
  if (!wall) return `${file}: the room ${room}/ is not on the map (test/architecture.test.ts)`;
  if (specifier.startsWith('.')) {
    const target = relative(join(root, 'src'), resolve(root, dirname(file), specifier)).split('/');
    const other = target.length > 1 ? (target[0] as string) : 'the doors';
    if (other === room || wall.rooms.includes(other)) return undefined;
    return `${file}: ${room} must not import ${other} (${specifier})`;
  }
  if (specifier.startsWith('node:')) {
    if (!wall.pure || pureBuiltins.has(specifier)) return undefined;
    return `${file}: ${room} is pure and must not import ${specifier}`;
  }
  if (wall.packages.includes(packageOf(specifier))) return undefined;
  return `${file}: ${room} must not import the package ${packageOf(specifier)}`;
}

function violations(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const [file, text] of files) {
    const [, room, ...rest] = file.split('/');
    if (rest.length === 0) continue;
    // The doors' helpers, one file per command: they see every room, as the doors do.
    if (room === 'commands' && rest.length === 1) continue;
    if (rest.length > 1) found.push(`${file}: rooms are one level deep`);
    for (const specifier of importsOf(text)) {
      const wrong = importViolation(file, room as string, specifier);
      if (wrong) found.push(wrong);
    }
    if (!walls[room as string]?.pure) continue;
    for (const word of impureWords) {
      const match = word.exec(withoutComments(text));
      if (match) found.push(`${file}: ${room} is pure and must not use ${match[0]}`);
    }
  }
  return found;
}

function houseRules(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const [file, text] of files) {
    const name = basename(file, '.ts');
    const code = withoutComments(text);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) found.push(`${file}: file names are kebab-case`);
    if (['index', 'utils', 'helpers', 'common', 'misc'].includes(name))
      found.push(`${file}: no barrels and no ${name}`);
    if (/\bexport default\b/.test(code)) found.push(`${file}: named exports only`);
    if (/^(?:export )?let\s/m.test(code)) found.push(`${file}: no module-level state`);
    if (/(?:number|value|Ms|Bytes)\b[^=\n]*\?\? 0\b/.test(code) && /src\/(read|gate)\//.test(file))
      found.push(`${file}: "?? 0" on a measurement: missing is missing`);
  }
  return found;
}

const all = sources(join(root, 'src'));

describe('the walls of the house', () => {
  it('stand: no import crosses one', () => {
    expect(all.size).toBeGreaterThan(10);
    expect(violations(all)).toEqual([]);
  });

  it('are seen when broken: each kind of crossing is named with its file', () => {
    const broken = new Map([
      ['src/gate/a.ts', "import { x } from '../report/comment.ts';\n"],
      ['src/gate/b.ts', "import { readFileSync } from 'node:fs';\n"],
      ['src/stats/c.ts', "import type { Plan } from '../model/plan.ts';\n"],
      ['src/probe/d.ts', "const { e } = await import('../preview/open.ts');\n"],
      ['src/report/e.ts', "import * as core from '@actions/core';\n"],
      ['src/read/f.ts', 'export const now = () => Date.now();\n'],
      ['src/config/g.ts', "import { run } from '../run.ts';\n"],
      ['src/gate/deep/h.ts', 'export {};\n'],
    ]);
    expect(violations(broken)).toEqual([
      'src/gate/a.ts: gate must not import report (../report/comment.ts)',
      'src/gate/b.ts: gate is pure and must not import node:fs',
      'src/stats/c.ts: stats must not import model (../model/plan.ts)',
      'src/probe/d.ts: probe must not import preview (../preview/open.ts)',
      'src/report/e.ts: report must not import the package @actions/core',
      'src/read/f.ts: read is pure and must not use Date.now',
      'src/config/g.ts: config must not import the doors (../run.ts)',
      'src/gate/deep/h.ts: rooms are one level deep',
    ]);
  });

  it('hold inside the rooms too: names, exports and state', () => {
    expect(houseRules(all)).toEqual([]);
  });
});

const lines = (file: string) => (all.get(file) ?? '').split('\n').length;

describe('the repository', () => {
  it('keeps addresses out of the lockfile', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    expect(lock).toContain('"integrity"');
    expect(lock).not.toContain('"resolved"');
    expect(lock).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  it('asks for installed tools in the contract tests alone: the unit tests run after `npm ci` on any system', () => {
    const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.test.ts') && !/^(?:contract|e2e|bench)\//.test(file));
    expect(files).toContain('architecture.test.ts');
    const asking = files.filter((file) =>
      / from '(?:\.\.?\/)+tools\.ts'/.test(readFileSync(join(root, 'test', file), 'utf8')),
    );
    expect(asking).toEqual([]);
  });

  it('keeps its front door at 40 lines and its hall at a page or two', () => {
    expect(lines('src/main.ts')).toBeGreaterThan(5);
    expect(lines('src/main.ts')).toBeLessThanOrEqual(41);
    expect(lines('src/run.ts')).toBeLessThanOrEqual(200);
  });
});
