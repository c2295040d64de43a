import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { tool } from '../tools.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OWN = join(ROOT, '.github', 'workflows');
const SHOP = join(ROOT, 'fixtures', 'shop', '.github', 'workflows');
let examples = '';

/** Every ```yaml block of a document that is a whole workflow: it has jobs. */
function workflowBlocks(document: string): readonly string[] {
  const blocks = [...document.matchAll(/^ {0,3}```ya?ml\n([\s\S]*?)^ {0,3}```/gm)].map(
    (match) => match[1] ?? '',
  );
  return blocks.filter((block) => /^jobs:/m.test(block));
}

function documents(): readonly string[] {
  const docs = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md'));
  return [join(ROOT, 'README.md'), ...docs.map((file) => join(ROOT, 'docs', file))];
}

function run(
  command: string,
  args: readonly string[],
  cwd = ROOT,
): { status: number | null; output: string } {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  return { status: result.status, output: `${result.stdout}${result.stderr}` };
}

beforeAll(() => {
  examples = mkdtempSync(join(tmpdir(), 'tollgate-examples-'));
  const folder = join(examples, '.github', 'workflows');
  mkdirSync(folder, { recursive: true });
  for (const file of documents()) {
    const name = file.slice(ROOT.length).replaceAll(/[/\\.]/g, '-');
    workflowBlocks(readFileSync(file, 'utf8')).forEach((block, index) =>
      writeFileSync(join(folder, `${name}-${index}.yml`), block),
    );
  }
});

afterAll(() => rmSync(examples, { recursive: true, force: true }));

describe('workflows', () => {
  test('a block of a document counts as a workflow when it has jobs', () => {
    const text = '# a\n```yaml\nload: []\n```\n```yaml\non: push\njobs: {}\n```\n';
    expect(workflowBlocks(text)).toEqual(['on: push\njobs: {}\n']);
    expect(workflowBlocks(readFileSync(join(ROOT, 'README.md'), 'utf8')).length).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['our own', () => OWN],
    ['the sample shop’s', () => SHOP],
    ['the documents’', () => join(examples, '.github', 'workflows')],
  ])('%s workflows are clean under actionlint', (_, folder) => {
    const files = readdirSync(folder()).map((file) => join(folder(), file));
    // That dist/ is there is another test's claim: actionlint looks for it beside action.yml.
    const result = run(tool('actionlint'), [
      '-no-color',
      '-ignore',
      'file "dist/.+" does not exist',
      ...files,
    ]);
    expect(result).toEqual({ status: 0, output: '' });
  });

  test('our own workflows and action.yml are clean under zizmor', () => {
    const result = run(tool('zizmor'), [
      '--offline',
      '--quiet',
      '--config',
      '.github/zizmor.yml',
      '.github/workflows',
      'action.yml',
    ]);
    expect(result.output).toContain('No findings to report');
    expect(result.status).toBe(0);
  });

  test.each([
    ['the sample shop’s', () => SHOP],
    ['the documents’', () => join(examples, '.github', 'workflows')],
  ])('%s workflows are clean under zizmor', (_, folder) => {
    const result = run(tool('zizmor'), [
      '--offline',
      '--quiet',
      '--config',
      join(ROOT, 'test', 'zizmor-examples.yml'),
      folder(),
    ]);
    expect(result.output).toContain('No findings to report');
    expect(result.status).toBe(0);
  });

  test('our own workflows grant nothing on top and pin every action by its commit', () => {
    for (const file of readdirSync(OWN)) {
      const text = readFileSync(join(OWN, file), 'utf8');
      expect((parse(text) as { permissions: unknown }).permissions).toEqual({});
      const used = [...text.matchAll(/uses:\s*(\S+)(.*)$/gm)].filter((match) => match[1] !== './');
      for (const match of used)
        expect(`${file}: ${match[0]}`).toMatch(/: uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });
});
