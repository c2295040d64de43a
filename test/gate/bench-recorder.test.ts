import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/stats/random.ts';
import type { Recording } from '../bench/verdicts/corpus.ts';
import { isTrulyWorse } from '../bench/verdicts/corpus.ts';
import { armsOf, endpointOf, ENDPOINTS } from '../bench/verdicts/recorder/arms.ts';
import { isKept, recordingText, roundedValue } from '../bench/verdicts/recorder/compact.ts';
import { readRecorderOptions } from '../bench/verdicts/recorder/options.ts';
import { wasQuiet, withTruth } from '../bench/verdicts/recorder/truth.ts';

const P50 = 'load/shop/GET /api/search/latency-p50';
const OTHER = 'load/shop/POST /api/cart/latency-p50';
const ERRORS = 'load/shop/all/errors';

/** A recording of the search made slower: its arms move by what is asked for, with 1 % of noise. */
function recording(id: string, seed: number, slope: number): Recording {
  const random = createRandom(seed);
  const arms = armsOf('load', 'GET /api/search', []);
  const column = (ratio: number) =>
    Array.from({ length: 20 }, () => 4 * ratio * (1 + 0.01 * random.normal()));
  const each = <T>(make: (name: string, share: number) => T) =>
    Object.fromEntries(
      arms.map(({ name, injection }) => [
        name,
        make(name, name.startsWith('plus') ? (injection?.share ?? 0) : 0),
      ]),
    );
  return {
    schema: 'tollgate/recording@1',
    id,
    at: '2026-11-21T18:02:11Z',
    sitting: 'one',
    condition: 'quiet',
    kind: 'load',
    runner: { cpu: 'a CPU', cores: 2 },
    versions: {},
    arms: arms.map(({ name }) => name),
    injected: Object.fromEntries(
      arms.flatMap(({ name, injection }) => (injection ? [[name, injection]] : [])),
    ),
    truth: {},
    blocks: Array.from({ length: 20 }, () => ({ order: [], restart: false })),
    values: {
      [P50]: each((_, share) => column(1 + slope * share)),
      [OTHER]: each(() => column(1)),
      [ERRORS]: each((name) => Array.from({ length: 20 }, () => [name === 'errors' ? 6 : 0, 600] as const)),
    },
  };
}

/** A command line, read later. */
function read(...args: readonly string[]): () => unknown {
  return () => readRecorderOptions(args, new Date(0));
}

describe('the recorder of the corpus', () => {
  const pool = [1, 2, 3, 4, 5, 6].map((seed) => recording(`quiet-${String(seed)}`, seed, 0.9));

  it('measures the truth of a recording on the others, all sizes of one change on one line', () => {
    const { truth, truthFrom } = withTruth(recording('neighbour-1', 9, 3), pool);
    expect(truth['plus-5']?.[P50]).toBeCloseTo(1.045, 2);
    expect(truth['plus-10']?.[P50]).toBeCloseTo(1.09, 2);
    expect(truth['plus-20']?.[P50]).toBeCloseTo(1.18, 2);
    expect(truthFrom).toBe(
      'other quiet recordings of the same change: plus-5 on 6, plus-10 on 6, plus-20 on 6, errors on 6',
    );
  });

  it('leaves a recording out of its own truth', () => {
    const odd = recording('odd', 8, 3);
    expect(withTruth(odd, [...pool, odd]).truth['plus-20']?.[P50]).toBeCloseTo(1.18, 2);
  });

  it('does not measure truth on a machine that was busy with something else', () => {
    const host = { otherCpu: { base: [1.4, 1.5, 0.4] }, generatorCpu: { base: [0.2, 0.2, 0.2] } };
    const busy = pool.map((each) => ({ ...each, host }));
    expect(wasQuiet({ ...recording('one', 1, 1), host })).toBe(false);
    expect(withTruth(recording('one', 9, 0.9), busy).truth['plus-20']?.[P50]).toBe(0);
  });

  it('leaves out what did not move, and tells a rate by its difference', () => {
    const { truth } = withTruth(recording('one', 9, 0.9), pool);
    expect(truth['plus-20']).not.toHaveProperty([OTHER]);
    expect(truth['plus-20']).not.toHaveProperty([ERRORS]);
    expect(truth['errors']).toStrictEqual({ [ERRORS]: 0.01 });
  });

  it('says that a change nobody else recorded is not known, so that it counts as neither found nor missed', () => {
    const alone = withTruth(recording('one', 9, 0.9), []);
    expect(alone.truth['plus-20']?.[P50]).toBe(0);
    expect(isTrulyWorse(alone, 'plus-20', P50)).toBe(false);
  });

  it('knows worse by ratio for timings and by difference for rates', () => {
    const known = withTruth(recording('one', 9, 0.9), pool);
    expect(isTrulyWorse(known, 'plus-5', P50)).toBe(true);
    expect(isTrulyWorse(known, 'errors', ERRORS)).toBe(true);
    expect(isTrulyWorse(known, 'errors', P50)).toBe(false);
    expect(isTrulyWorse(known, 'base-again', P50)).toBe(false);
  });

  it('writes a recording that reads back as it was, one line per metric', () => {
    const whole = recording('one', 1, 1);
    const text = recordingText(whole);
    expect(JSON.parse(text)).toStrictEqual(whole);
    expect(text.split('\n').filter((line) => line.startsWith(`  "${P50}"`))).toHaveLength(1);
  });

  it('rounds what was measured and leaves what was counted', () => {
    expect(roundedValue(P50, 2.345_678)).toBe(2.346);
    expect(roundedValue('page/home/mobile/script-bytes', 81_778)).toBe(81_778);
    expect(roundedValue(ERRORS, [1, 60_481])).toStrictEqual([1, 60_481]);
    expect(isKept('load/shop/all/latency-p99')).toBe(true);
    expect(isKept('load/shop/GET /api/search/latency-p99')).toBe(false);
  });

  it('takes the endpoints in turns', () => {
    const slowed = [0, 1, 2, 3, 4].map(
      (turn) => armsOf('load', endpointOf(turn), [])[3]?.injection?.endpoint,
    );
    expect(slowed).toStrictEqual([...ENDPOINTS, ENDPOINTS[0]]);
  });

  it('says what is wrong with its command line', () => {
    expect(read('load', '--condition', 'loud')).toThrow(
      '--condition must be one of quiet, busy, neighbour, pinned, memory-capped, is loud',
    );
    expect(read('load', '--condition', 'quiet', '--round', '2')).toThrow(
      '--round must be a duration of at least 500ms like 2s, is 2',
    );
    expect(read('load', '--condition', 'quiet', '--count', '0')).toThrow(
      '--count must be a whole number above 0, is 0',
    );
    expect(() => armsOf('load', 'GET /api/search', ['plus-7'])).toThrow(
      '--arms: there is no plus-7, there are base, base-again, plus-5, plus-10, plus-20, errors',
    );
  });
});
