import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUT_NAMES } from '../src/config/inputs.ts';

const root = new URL('..', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const action = parse(read('action.yml')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, object>>;
};

interface Row {
  readonly names: readonly string[];
  readonly cells: readonly string[];
}

/** Rows of the table with this first head, in the section "Inputs and outputs". */
function rowsOf(head: string): readonly Row[] {
  const [, section = ''] = read('docs/configuration.md').split('\n## Inputs and outputs\n');
  const table = section.slice(section.indexOf(`| ${head} |`)).split('\n\n')[0] ?? '';
  return table
    .split('\n')
    .slice(2)
    .map((line) => {
      const cells = line.split('|').slice(1, -1);
      return { names: [...(cells[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name), cells };
    });
}

const namesOf = (head: string) => rowsOf(head).flatMap(({ names }) => names);

describe('inputs and outputs of the action', () => {
  it('are read as they are declared', () => {
    expect([...INPUT_NAMES].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('are in one table, in the order of action.yml, with its defaults', () => {
    expect(namesOf('input')).toEqual(Object.keys(action.inputs));
    expect(namesOf('output')).toEqual(Object.keys(action.outputs));
    const withDefault = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
    for (const [name, input] of withDefault) {
      const row = rowsOf('input').find(({ names }) => names.includes(name));
      expect(`${name}: ${(row?.cells.at(-1) ?? '').trim()}`).toBe(`${name}: \`${input.default ?? ''}\``);
    }
  });

  it.each(['run', 'doctor', 'calibrate'])('k6 of the command %s is found by the same names', (command) => {
    const cli = fileURLToPath(new URL('src/cli.ts', root));
    const { stdout } = spawnSync(process.execPath, [cli, command, '--help'], { encoding: 'utf8' });
    expect(stdout).toMatch(/--k6-path <file>[\s\S]+--k6-mirror <url>/);
  });
});
