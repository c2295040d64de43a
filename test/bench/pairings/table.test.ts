import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { createRandom } from '../../../src/stats/random.ts';
import { ENDPOINTS } from '../verdicts/recorder/arms.ts';
import { SHAPES, shapeKey } from './shapes.ts';
import { pairingTable, readCycles } from './table.ts';

const REPOSITORY = join(import.meta.dirname, '../../..');

const slower = (endpoint: string) => (endpoint === 'GET /api/search' ? 1.1 : 1);

/** Cycles whose two designs scatter alike, one in half of the time; search is a tenth slower. */
function cycles(count: number) {
  const random = createRandom(5);
  const round = (factor: (endpoint: string) => number) =>
    Object.fromEntries(
      ENDPOINTS.flatMap((endpoint) =>
        SHAPES.map((shape) => [
          shapeKey(endpoint, shape),
          10 * factor(endpoint) * Math.exp(0.05 * random.normal()),
        ]),
      ),
    );
  const pair = (design: string, tookMs: number, arm: string) => ({
    design,
    tookMs,
    arm,
    base: { ...round(() => 1), cpu: 1, 'all p95': 20 },
    head: { ...round(arm === 'plus-10' ? slower : () => 1), cpu: 1, 'all p95': 20 },
  });
  return Array.from({ length: count }, (_, cycle) => ({
    at: '',
    machine: '',
    cycle,
    pairs: ['base-again', 'plus-10'].flatMap((arm) => [
      pair('turns of 5 s', 10_000, arm),
      pair('duet of 5 s', 5000, arm),
    ]),
  }));
}

describe('the table of pairings', () => {
  it('holds every design against the time of the turns, and reads the change', () => {
    const rows = pairingTable(cycles(400)).split('\n').slice(2);
    const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
    const p50 = (row: number) => Number.parseFloat(cells[row]?.[6] ?? '');
    expect(cells.map((row) => row[1])).toEqual(['turns of 5 s', 'duet of 5 s']);
    expect(p50(1) / p50(0)).toBeCloseTo(Math.SQRT1_2, 1);
    // Four standard errors of 400 blocks.
    for (const row of cells) expect(Math.abs(Number.parseFloat(row[12] ?? '') - 10)).toBeLessThan(1.5);
  });

  it('is the one in the docs, from the cycles that are kept', () => {
    const kept = readCycles(readFileSync(join(REPOSITORY, 'fixtures/pairings/cycles.jsonl'), 'utf8'));
    const page = readFileSync(join(REPOSITORY, 'docs/bench-pairings.md'), 'utf8');
    expect(page).toContain(pairingTable(kept));
  });
});
