import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { corpusTrials } from '../bench/verdicts/corpus-trial.ts';
import { readCorpus } from '../bench/verdicts/corpus.ts';
import { PLANS } from '../bench/verdicts/tollgate.ts';

const RECORDER = join(import.meta.dirname, '../bench/verdicts/recorder/main.ts');
const P50 = 'load/shop/GET /api/search/latency-p50';

it('records two arms of the shop with real k6, in a form that the bench reads, and leaves nothing behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-corpus-'));
  try {
    const temp = mkdtempSync(join(folder, 'temp-'));
    const out = join(folder, 'corpus');
    const args = ['load', '--condition', 'neighbour', '--blocks', '2', '--round', '1s', '--rate', '20'];
    await promisify(execFile)(
      process.execPath,
      [RECORDER, ...args, '--arms', 'plus-20', '--seed', '5', '--sitting', 'smoke', '--out', out],
      { env: { ...process.env, TMPDIR: temp, RUNNER_TEMP: temp }, timeout: 170_000 },
    );
    const [recording, ...others] = readCorpus(out);
    expect(others).toStrictEqual([]);
    expect(recording).toMatchObject({
      condition: 'neighbour',
      kind: 'load',
      sitting: 'smoke',
      seed: 5,
      roundMs: 1000,
      ratePerSecond: 20,
      arms: ['base', 'plus-20'],
      injected: { 'plus-20': { endpoint: 'GET /api/search', share: 0.2 } },
    });
    expect(recording?.blocks).toHaveLength(2);
    // On a busy machine a round may be void.
    expect(recording?.values[P50]?.['plus-20']).toHaveLength(2);
    expect(recording?.values[P50]?.['plus-20']).toContainEqual(expect.any(Number));
    expect(recording?.seconds?.[P50]?.['base']).toContainEqual([expect.any(Number)]);
    expect(recording?.host?.['previewCpu']?.['base']).toStrictEqual([expect.any(Number), expect.any(Number)]);
    expect(corpusTrials(recording ? [recording] : [], PLANS.fixed, [], [])).toMatchObject([
      { arm: 'plus-20', clean: false, regressed: [], wronged: [] },
    ]);
    expect(readdirSync(temp)).toStrictEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
