import { execa } from 'execa';
import { expect, it } from 'vitest';
import { join } from 'node:path';

it('bench:ingest compares both readers at small sizes and ends with the ratio', async () => {
  const bench = join(import.meta.dirname, 'ingest.ts');
  const { stdout } = await execa(process.execPath, [bench, '--points', '4000,9000', '--repeats', '1']);
  const lines = stdout.split('\n');
  expect(lines[0]).toMatch(/^ +points {2}reader +points\/s +peak memory$/);
  expect(lines.slice(1, 5).map((line) => line.trim().split(/\s+/).slice(0, 2))).toEqual([
    ['4,000', 'tollgate'],
    ['4,000', 'JSON.parse'],
    ['9,000', 'tollgate'],
    ['9,000', 'JSON.parse'],
  ]);
  expect(lines.at(-1)).toMatch(/^ratio \d+\.\d x$/);
});
