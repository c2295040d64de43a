import { describe, expect, it } from 'vitest';

import type { DecisionStage } from '../../src/gate/detectable.ts';
import { detectableChange } from '../../src/gate/detectable.ts';
import { createRandom } from '../../src/stats/random.ts';
import { studentTQuantile } from '../../src/stats/student-t.ts';
import { yuenEstimate } from '../../src/stats/yuen.ts';

const LEAST = Math.log(1.05);
/** Standard deviation of the 20 %-trimmed mean of normal blocks, times sqrt(B) over the blocks' own (20,000 draws). */
const TRIMMED = { 8: 1.033, 12: 1.049, 20: 1.065 } as const;

type Blocks = keyof typeof TRIMMED;

function stage(blocks: Blocks, sd: number, alpha: number, least: number): DecisionStage {
  const se = (sd * TRIMMED[blocks]) / Math.sqrt(blocks);
  return { se, df: blocks - 2 * Math.floor(0.2 * blocks) - 1, alpha, e: 0.01, least };
}

/** Both stages with the same number of blocks, threshold 5 %, noise floor 1 %, the only one of 8 metrics. */
const stages = (blocks: Blocks, sd: number) => [
  stage(blocks, sd, 0.1 / 8, LEAST),
  stage(blocks, sd, 0.05, 0.8 * LEAST),
];

const seenWith = (over: Partial<DecisionStage>) =>
  detectableChange([{ ...stage(8, 0.05, 0.01, LEAST), ...over }]);

describe('the detectable change at 90 % power through both stages', () => {
  it.each([
    [8, 0.02, 6],
    [8, 0.03, 7],
    [8, 0.05, 10.6],
    [8, 0.08, 16.7],
    [12, 0.02, 5.8],
    [12, 0.03, 6.3],
    [12, 0.05, 8.2],
    [12, 0.08, 12.6],
    [20, 0.02, 5.7],
    [20, 0.03, 6],
    [20, 0.05, 6.8],
    [20, 0.08, 9.2],
  ] as const)(
    'with %i blocks that scatter by %f is %f %%, as simulated for the documentation',
    (blocks, sd, percent) => {
      expect(Math.abs(100 * Math.expm1(detectableChange(stages(blocks, sd))) - percent)).toBeLessThan(0.35);
    },
  );

  it('is seen in nine of ten simulated decisions', () => {
    const random = createRandom(41);
    const sd = 0.05;
    const [screen, confirm] = stages(8, sd);
    const change = detectableChange(stages(8, sd));
    const draw = () => yuenEstimate(Array.from({ length: 8 }, () => change + sd * random.normal()));
    const passes = (
      { value, standardError, df }: ReturnType<typeof draw>,
      { alpha, e, least }: DecisionStage,
    ) => value >= least && (value - e) / standardError >= studentTQuantile(1 - alpha, df);
    let seen = 0;
    for (let i = 0; i < 4000; i += 1)
      seen += screen && confirm && passes(draw(), screen) && passes(draw(), confirm) ? 1 : 0;
    expect(seen / 4000).toBeGreaterThan(0.87);
    expect(seen / 4000).toBeLessThan(0.92);
  });

  it('is the threshold itself where there is no noise', () => {
    expect(detectableChange([{ se: 0, df: 5, alpha: 0.01, e: 0.01, least: LEAST }])).toBeCloseTo(LEAST, 6);
  });

  it('grows with noise, with the noise floor and with the number of metrics', () => {
    expect(seenWith({ se: 0.1 })).toBeGreaterThan(seenWith({}));
    expect(seenWith({ e: 0.1 })).toBeGreaterThan(seenWith({}));
    expect(seenWith({ alpha: 0.001 })).toBeGreaterThan(seenWith({}));
  });
});
