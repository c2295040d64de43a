import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { planFrom } from '../src/config/plan.ts';
import { parseSamples } from '../src/read/samples-file.ts';
import { sourcesOf } from './config/sources.ts';
import { loadScenario } from './e2e/harness/scenario.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Document {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly text: string;
}

const documents: readonly Document[] = [
  ...readdirSync(ROOT).filter((file) => file.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
].map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** The text without code and comments: an address or a bracket in an example is no link. */
function withoutCode(text: string): string {
  return text
    .replace(/^ {0,3}```[\s\S]*?^ {0,3}```/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/`[^`\n]*`/g, '`code`');
}

/** Where links and images lead: [text](target), and reference definitions. */
function linksOf(text: string): readonly string[] {
  return [...withoutCode(text).matchAll(/\]\(<?([^()\s>]+)>?(?: "[^"]*")?\)|^\[[^\]]+\]: (\S+)/gm)].map(
    (match) => (match[1] ?? match[2]) as string,
  );
}

/** The anchors GitHub gives to headings. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = text.replace(/^ {0,3}```[\s\S]*?^ {0,3}```/gm, '').matchAll(/^#{1,6} (.+)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  );
}

function deadLinks({ path, text }: Document): readonly string[] {
  return linksOf(text)
    .filter((link) => !/^https?:/.test(link))
    .filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? join(ROOT, path) : resolve(ROOT, dirname(path), file);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).has(anchor);
    })
    .map((link) => `${path}: ${link}`);
}

/** Blocks of one language, with the line they start at. */
function blocksOf(language: string, { path, text }: Document) {
  const pattern = new RegExp(`^ {0,3}\`\`\`${language}\\n([\\s\\S]*?)^ {0,3}\`\`\``, 'gm');
  return [...text.matchAll(pattern)].map((match) => ({
    at: `${path}:${String(text.slice(0, match.index).split('\n').length)}`,
    body: match[1] ?? '',
  }));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(ROOT, folder, file));
}

const node = (args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
};

/** One case of docs/judge.md: a samples file, the exit code the page promises, and what follows it. */
function judged(): readonly { exit: number; samples: string; text: string; report: unknown }[] {
  const page = readFileSync(join(ROOT, 'docs', 'judge.md'), 'utf8');
  return page
    .split(/^<!-- judge: exit /m)
    .slice(1)
    .map((part) => {
      const own = { path: 'docs/judge.md', text: part };
      const [samples, report] = blocksOf('json', own);
      const [text] = blocksOf('text', own);
      return {
        exit: Number(/^\d+/.exec(part)?.[0]),
        samples: samples?.body ?? '',
        text: text?.body.trim() ?? '',
        report: report === undefined ? undefined : JSON.parse(report.body),
      };
    });
}

const judge = (input: string, args: readonly string[] = []) => {
  const command = ['src/cli.ts', 'judge', '-', ...args];
  const result = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', input });
  return { status: result.status, stdout: result.stdout, stderr: result.stderr };
};

/** Four significant digits are what a page can show. */
const readable = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value));

describe('docs/judge.md', () => {
  test(
    'shows samples files of both strategies, and what `judge` really says of them',
    { timeout: 120_000 },
    () => {
      const cases = judged();
      expect(cases.map(({ samples }) => (JSON.parse(samples) as { strategy: string }).strategy)).toEqual([
        'paired',
        'paired',
        'baseline',
      ]);
      for (const { exit, samples, text, report } of cases) {
        const said = judge(samples);
        expect(said).toMatchObject({ status: exit, stderr: '' });
        expect(said.stdout.trim()).toMatch(new RegExp(`${text.replace(/[^\w\s]/g, '\\$&')}$`));
        if (report === undefined) continue;
        expect(readable(judge(samples, ['--json']).stdout)).toEqual(report);
      }
      expect(cases.at(-1)?.report).toBeDefined();
    },
  );

  test('shows mistakes with the sentences that `judge` really prints', () => {
    const page = readFileSync(join(ROOT, 'docs', 'judge.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `(".+)` \| `(metrics\[0\].+)` \|$/gm)];
    expect(rows.length).toBeGreaterThan(8);
    const cases = rows.map(([, fields = '', sentence = '']) => ({
      file: `{"schema": "tollgate/samples@1", "strategy": "paired", "metrics": [{"id": "my/own", ${fields}}]}`,
      message: `The samples file cannot be judged: ${sentence}.`,
    }));
    for (const { file, message } of cases) expect(() => parseSamples(file)).toThrow(message);
    const [first] = cases;
    expect(judge(first?.file ?? '')).toEqual({
      status: 2,
      stdout: '',
      stderr: `tollgate: ${first?.message ?? ''}\n`,
    });
  });
});

describe('the documents', () => {
  test('link to files and headings that exist', () => {
    expect(documents.length).toBeGreaterThan(10);
    expect(documents.flatMap(deadLinks)).toEqual([]);
  });

  test('a dead link is seen, in a document or to a heading', () => {
    const text = '# A b\n[x](#a-b) [y](no.md) ![z](#nope)\n```\n[in code](no.md)\n```\n';
    expect(deadLinks({ path: 'docs/x.md', text: text.replace('#a-b', 'metrics.md#pages') })).toEqual([
      'docs/x.md: no.md',
      'docs/x.md: #nope',
    ]);
  });

  test('show configurations that Tollgate reads without a mistake', () => {
    const blocks = documents
      .flatMap((document) => blocksOf('ya?ml', document))
      .filter(({ body }) => !/^(jobs|on):/m.test(body));
    expect(blocks.length).toBeGreaterThan(2);
    const env = { API_TOKEN: 'a' };
    const mistakes = blocks.flatMap(({ at, body }) => {
      try {
        planFrom(sourcesOf(body, {}, { env }));
        return [];
      } catch (error) {
        return [`${at}: ${String(error)}`];
      }
    });
    expect(mistakes).toEqual([]);
  });

  test('show a scenario that the end-to-end tests would run', () => {
    const page = documents.find(({ path }) => path.endsWith('e2e.md'));
    const [example] = page ? blocksOf('json', page) : [];
    const folder = mkdtempSync(join(tmpdir(), 'tollgate-docs-'));
    try {
      writeFileSync(join(folder, 'scenario.json'), example?.body ?? '');
      const { steps } = loadScenario(folder);
      expect(steps.length).toBeGreaterThan(1);
      const patches = steps
        .flatMap(({ patch }) => patch ?? [])
        .map((name) => `fixtures/patches/${name}.patch`);
      expect(patches.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('quote messages that the code really has', () => {
    const sources = filesBelow('src').map((path) => readFileSync(path, 'utf8'));
    const said = sources.join('\n').replaceAll('\\', '');
    const page = documents.find(({ path }) => path.endsWith('troubleshooting.md'))?.text ?? '';
    const cells = [...page.matchAll(/^\| (`.+?) \|/gm)].map((match) => match[1] ?? '');
    const quoted = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
    const parts = quoted.flatMap((text) => text.split('…')).map((part) => part.trim());
    expect(parts.length).toBeGreaterThan(60);
    expect(parts.filter((part) => part.length > 3 && !said.includes(part))).toEqual([]);
  });

  test('have the sections that comments in the code cite', () => {
    const page = documents.find(({ path }) => path === join('docs', 'verdicts.md'))?.text ?? '';
    const sections = new Set([...page.matchAll(/^## (\d+)\./gm)].map((match) => match[1]));
    const cited = filesBelow('src').flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/docs\/verdicts\.md section (\d+)/g)].map((match) => match[1]),
    );
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((section) => !sections.has(section))).toEqual([]);
  });

  test('tell metrics and constants as the code has them', () => {
    expect(node(['.dev/docs-metrics.mjs', '--check'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
