import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spendAlpha } from '../../src/stats/alpha-spending.ts';
import { clopperPearson, newcombe } from '../../src/stats/proportion-interval.ts';
import { lowerBound, pGreater, pLess, upperBound } from '../../src/stats/estimate.ts';
import { conditionalBinomialGreater, fisherGreater } from '../../src/stats/fisher-exact.ts';
import { regularisedBeta } from '../../src/stats/incomplete-beta.ts';
import { mannWhitney } from '../../src/stats/mann-whitney.ts';
import { defaultPrior, moderatedPrediction } from '../../src/stats/moderated-prediction.ts';
import { mean, standardDeviation } from '../../src/stats/moments.ts';
import { benjaminiHochberg, holm } from '../../src/stats/multiplicity.ts';
import { noiseFloor } from '../../src/stats/noise-floor.ts';
import { normalCdf, normalQuantile } from '../../src/stats/normal.ts';
import { overdispersion } from '../../src/stats/overdispersion.ts';
import { fewBlocksEstimate } from '../../src/stats/few-blocks.ts';
import {
  harrellDavis,
  median,
  medianAbsoluteDeviation,
  medianWithout,
  quantile,
} from '../../src/stats/quantile.ts';
import { signedRank } from '../../src/stats/signed-rank.ts';
import { studentTCdf, studentTQuantile, studentTSurvival } from '../../src/stats/student-t.ts';
import { theilSen } from '../../src/stats/theil-sen.ts';
import { yuenEstimate } from '../../src/stats/yuen.ts';

const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
const df = fc.double({ min: 0.5, max: 1e7, noNaN: true });
const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const blocks = fc.array(value, { minLength: 8, maxLength: 30 });
const count = fc
  .integer({ min: 1, max: 2000 })
  .chain((total) => fc.record({ failures: fc.integer({ min: 0, max: total }), total: fc.constant(total) }));

/** What breaks a property, in fast-check's words; undefined when nothing does. */
function counterexample<T>(property: fc.IProperty<T>, parameters?: fc.Parameters<T>): string | undefined {
  const details = fc.check(property, parameters);
  return details.failed ? fc.defaultReportMessage(details) : undefined;
}

function counts(failures: number, total: number) {
  return { failures, total };
}

function rounds(...failed: readonly number[]) {
  return failed.map((failures) => counts(failures, 100));
}

function wave(n: number, lift: number): number[] {
  return Array.from({ length: n }, (_, i) => Math.sin(i * 1.7) + lift);
}

function runsOf(ys: readonly number[]) {
  return ys.map((y) => ({ y, c: Math.sin(y) }));
}

function close(a: number, b: number, relative = 1e-9): boolean {
  return Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b)) + 1e-12;
}

describe('distributions', () => {
  it('t quantile and survival undo each other', () => {
    expect(
      counterexample(
        fc.property(probability, df, (q, v) => close(studentTCdf(studentTQuantile(q, v), v), q, 1e-8)),
      ),
    ).toBeUndefined();
  });

  it('normal quantile and CDF undo each other', () => {
    expect(
      counterexample(fc.property(probability, (q) => close(normalCdf(normalQuantile(q)), q))),
    ).toBeUndefined();
  });

  it('t survival falls as t grows, and its tail thins as df grows', () => {
    const t = fc.double({ min: 0.1, max: 20, noNaN: true });
    expect(
      counterexample(
        fc.property(t, df, (at, v) => {
          const here = studentTSurvival(at, v);
          return studentTSurvival(at * 1.01, v) < here && studentTSurvival(at, v * 1.1) <= here * (1 + 1e-9);
        }),
      ),
    ).toBeUndefined();
  });

  it('t is symmetric about zero', () => {
    expect(
      counterexample(
        fc.property(value, df, (t, v) => close(studentTSurvival(t, v) + studentTSurvival(-t, v), 1)),
      ),
    ).toBeUndefined();
  });

  it('I_x(a, b) + I_1-x(b, a) = 1', () => {
    const shape = fc.double({ min: 0.1, max: 1e4, noNaN: true });
    const x = fc.double({ min: 0, max: 1, noNaN: true });
    expect(
      counterexample(
        fc.property(x, shape, shape, (at, a, b) =>
          close(regularisedBeta(at, 1 - at, a, b) + regularisedBeta(1 - at, at, b, a), 1),
        ),
      ),
    ).toBeUndefined();
  });
});

describe('locations', () => {
  it('the median without a value is that of the others, to the last digit', () => {
    const values = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 2, maxLength: 30 });
    expect(
      counterexample(
        fc.property(values, fc.nat(), (xs, pick) => {
          const at = pick % xs.length;
          const sorted = xs.toSorted((a, b) => a - b);
          return medianWithout(sorted, xs[at]!) === median(xs.filter((_, i) => i !== at));
        }),
      ),
    ).toBeUndefined();
  });

  it('Yuen and the plain t move with the data and stretch with its unit', () => {
    const whole = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 30 });
    expect(
      counterexample(
        fc.property(
          whole,
          fc.integer({ min: -500, max: 500 }),
          fc.integer({ min: 1, max: 50 }),
          (xs, shift, scale) => {
            for (const test of [
              (v: readonly number[]) => yuenEstimate(v),
              (v: readonly number[]) => fewBlocksEstimate(v, 0),
            ]) {
              const before = test(xs);
              const after = test(xs.map((x) => x * scale + shift));
              if (
                !close(after.value, before.value * scale + shift) ||
                !close(after.standardError, before.standardError * scale, 1e-7)
              )
                return false;
            }
            return true;
          },
        ),
      ),
    ).toBeUndefined();
  });

  it('neither the order of blocks nor that of history changes a single digit', () => {
    expect(
      counterexample(
        fc.property(blocks, fc.integer(), (xs, turn) => {
          const k = Math.abs(turn) % xs.length;
          const turned = [...xs.slice(k), ...xs.slice(0, k)].toReversed();
          const now = { y: 1, c: 0.1 };
          expect(yuenEstimate(turned)).toEqual(yuenEstimate(xs));
          expect(fewBlocksEstimate(turned, 0.01)).toEqual(fewBlocksEstimate(xs, 0.01));
          expect(median(turned)).toBe(median(xs));
          expect(quantile(turned, 0.95)).toBe(quantile(xs, 0.95));
          expect(moderatedPrediction(runsOf(turned), now, defaultPrior(0.05))).toEqual(
            moderatedPrediction(runsOf(xs), now, defaultPrior(0.05)),
          );
        }),
      ),
    ).toBeUndefined();
  });

  it('Yuen does not move when its trimmed values run away, as the mean does', () => {
    const xs = [0.01, 0.02, 0.015, 0.012, 0.018, 0.022, 0.009, 0.011, 0.03, 0.013, 0.017, 0.014];
    const burst = xs.map((x, i) => (i === 8 ? 1e6 : x));
    expect(yuenEstimate(burst)).toEqual(yuenEstimate(xs));
    expect(mean(burst)).toBeGreaterThan(80_000);
  });

  it('a greater null value never makes "greater" more likely; "less" is its mirror image', () => {
    expect(
      counterexample(
        fc.property(blocks, value, (xs, than) => {
          const at = yuenEstimate(xs);
          const mirrored = yuenEstimate(xs.map((x) => -x));
          return (
            pGreater(at, than + 1) >= pGreater(at, than) && close(pLess(at, than), pGreater(mirrored, -than))
          );
        }),
      ),
    ).toBeUndefined();
  });

  it('bounds of a constant sample are its value, and its p is 0 or 1', () => {
    const at = yuenEstimate([3, 3, 3, 3, 3, 3, 3, 3]);
    expect([lowerBound(at, 0.95), upperBound(at, 0.95)]).toEqual([3, 3]);
    expect([pGreater(at, 2.9), pGreater(at, 3), pGreater(at, 3.1)]).toEqual([0, 1, 1]);
  });

  it('a constant sample with a floor under its error has that error and infinite df', () => {
    expect(fewBlocksEstimate([2, 2, 2, 2], 0.01)).toEqual({ value: 2, standardError: 0.01, df: Infinity });
  });

  it('the mean survives sums that overflow and tiny residues', () => {
    expect(mean([1e308, 1e308, 1e308])).toBe(1e308);
    expect(mean([0.1, 0.1, 0.1])).toBe(0.1);
  });

  it('quantiles lie in the range and rise with p', () => {
    expect(
      counterexample(
        fc.property(blocks, probability, (xs, q) => {
          const [least, most] = [Math.min(...xs), Math.max(...xs)];
          for (const of of [quantile, harrellDavis]) {
            const at = of(xs, q);
            if (at < least - 1e-3 || at > most + 1e-3 || of(xs, q / 2) > at + 1e-6) return false;
          }
          return true;
        }),
      ),
    ).toBeUndefined();
  });

  it('MAD estimates the SD of normal data and ignores a third of wild values', () => {
    const normal = Array.from({ length: 999 }, (_, i) => normalQuantile((i + 0.5) / 999));
    expect(medianAbsoluteDeviation(normal)).toBeCloseTo(1, 2);
    expect(medianAbsoluteDeviation([1, 2, 3, 4, 5, 1e9, 1e9])).toBeCloseTo(1.4826 * 2, 3);
  });
});

describe('multiplicity', () => {
  const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

  it('adjusted values keep the order, are never below the raw ones, and Holm never below Benjamini-Hochberg', () => {
    expect(
      counterexample(
        fc.property(family, (ps) => {
          const bh = benjaminiHochberg(ps);
          const h = holm(ps);
          return ps.every(
            (raw, i) =>
              raw <= bh[i]! + 1e-15 &&
              bh[i]! <= h[i]! + 1e-15 &&
              h[i]! <= 1 &&
              ps.every((other, j) => raw > other || (bh[i]! <= bh[j]! + 1e-15 && h[i]! <= h[j]! + 1e-15)),
          );
        }),
      ),
    ).toBeUndefined();
  });

  it('two looks at 8 and 12 blocks split 0.10 into 0.04 and 0.06', () => {
    const parts = spendAlpha(0.1, [8 / 12, 1]);
    expect(parts[0]).toBeCloseTo(0.04, 4);
    expect(parts[0]! + parts[1]!).toBeCloseTo(0.1, 12);
  });

  it('refuses looks that go back', () => {
    expect(() => spendAlpha(0.1, [1, 0.5])).toThrow(
      new RangeError('spendAlpha: fraction 1 must be in [1, 1], is 0.5'),
    );
  });
});

describe('counts', () => {
  it('more failures on head never raise p', () => {
    expect(
      counterexample(
        fc.property(count, count, (base, head) => {
          for (const test of [fisherGreater, conditionalBinomialGreater]) {
            const now = test(base, head);
            if (!(now >= 0 && now <= 1)) return false;
            const more = { ...head, failures: head.failures + 1 };
            if (more.failures <= more.total && test(base, more) > now + 1e-12) return false;
          }
          return true;
        }),
      ),
    ).toBeUndefined();
  });

  it('Fisher and the conditional binomial agree where failures are rare', () => {
    const sides = [
      { failures: 20, total: 1e6 },
      { failures: 41, total: 1e6 },
    ] as const;
    expect(fisherGreater(...sides)).toBeCloseTo(conditionalBinomialGreater(...sides), 5);
  });

  it('with a zero baseline and equal totals p halves with each failure', () => {
    for (const failures of [1, 5, 8, 12]) {
      const p = conditionalBinomialGreater({ failures: 0, total: 600 }, { failures, total: 600 });
      expect(p).toBeCloseTo(2 ** -failures, 14);
    }
  });

  it('intervals hold the estimate, and swapping the sides mirrors the difference', () => {
    expect(
      counterexample(
        fc.property(count, count, (base, head) => {
          const there = newcombe(base, head, 0.9);
          const back = newcombe(head, base, 0.9);
          const rate = head.failures / head.total;
          const difference = rate - base.failures / base.total;
          const own = clopperPearson(head, 0.95);
          return (
            close(there.low, -back.high) &&
            there.low <= difference + 1e-12 &&
            difference <= there.high + 1e-12 &&
            own.low <= rate &&
            rate <= own.high
          );
        }),
      ),
    ).toBeUndefined();
  });

  it('0 of 80 says at most 3.7 %', () => {
    expect(clopperPearson({ failures: 0, total: 80 }, 0.9).high).toBeCloseTo(0.0368, 4);
  });

  it('rounds of equal counts are not overdispersed, clustered failures are', () => {
    expect(overdispersion([rounds(3, 3, 3)])).toBe(1);
    expect(overdispersion([rounds(0, 30, 0)])).toBeGreaterThan(20);
    expect(overdispersion([rounds(0), [...rounds(0), { failures: 0, total: 0 }]])).toBe(1);
  });
});

describe('ranks and trends', () => {
  it('rank tests are mirror images under a change of sign, and hold under any rising transform', () => {
    const few = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 12 });
    expect(
      counterexample(
        fc.property(few, few, (a, b) => {
          const u = mannWhitney(a, b);
          const swapped = mannWhitney(b, a);
          const bent = mannWhitney(
            a.map((x) => Math.exp(x)),
            b.map((x) => Math.exp(x)),
          );
          const w = signedRank(a);
          const flipped = signedRank(a.map((x) => -x));
          return (
            close(u.pGreater, swapped.pLess) &&
            close(bent.pGreater, u.pGreater) &&
            close(w.pGreater, flipped.pLess) &&
            u.pLess + u.pGreater >= 1 - 1e-9
          );
        }),
      ),
    ).toBeUndefined();
  });

  it('exact and approximate rank tests meet where one takes over from the other', () => {
    expect(mannWhitney(wave(50, 0), wave(51, 0.3)).pGreater).toBeCloseTo(
      mannWhitney(wave(50, 0), wave(50, 0.3)).pGreater,
      2,
    );
    expect(signedRank(wave(200, 0.1)).pGreater).toBeCloseTo(signedRank(wave(201, 0.1)).pGreater, 2);
  });

  it('Theil-Sen finds a line through a wild value and stretches with the units', () => {
    const xs = [0, 1, 2, 3, 4, 5, 6, 7, 8];
    const ys = xs.map((x) => (x === 8 ? 1e9 : 2 * x + 1));
    expect(theilSen(xs, ys).slope).toBe(2);
    expect(theilSen(xs, ys).intercept).toBe(1);
    expect(
      theilSen(
        xs.map((x) => 10 * x),
        ys,
      ).slope,
    ).toBeCloseTo(0.2, 12);
  });

  it('Theil-Sen without two different x is an error, not a slope', () => {
    expect(() => theilSen([1, 1], [0, 2])).toThrow(new RangeError('theilSen: all x are equal'));
  });
});

describe('history', () => {
  const runs = [1.2, 1.25, 1.22, 1.19, 1.24].map((y, i) => ({ y, c: i * 0.02 }));

  it('more history narrows the prediction, a faraway machine widens it', () => {
    const now = { y: 1.3, c: 0.04 };
    const prior = defaultPrior(0.05);
    expect(moderatedPrediction([...runs, ...runs], now, prior).standardError).toBeLessThan(
      moderatedPrediction(runs, now, prior).standardError,
    );
    expect(moderatedPrediction(runs, { y: 1.3, c: 0.6 }, prior).standardError).toBeGreaterThan(
      moderatedPrediction(runs, now, prior).standardError,
    );
  });

  it('one past run leans on the prior alone', () => {
    const seen = moderatedPrediction([{ y: 1, c: 0 }], { y: 1.1, c: 0 }, defaultPrior(0.05));
    expect(seen.df).toBe(4);
    expect(seen.standardError).toBeCloseTo(0.05 * Math.SQRT2, 12);
  });

  it('the noise floor is the part of A/A spread that sampling does not explain', () => {
    const effects = [0.04, -0.04, 0.04, -0.04];
    expect(noiseFloor(effects, [0.05, 0.05, 0.05, 0.05])).toBe(0.01);
    expect(noiseFloor(effects, [0, 0, 0, 0])).toBeCloseTo(2 * standardDeviation(effects), 12);
    expect(noiseFloor([0.5, -0.5], [0, 0])).toBe(0.01);
  });
});

describe('hostile samples', () => {
  const bad = fc.constantFrom(Number.NaN, Infinity, -Infinity);
  const calls: Record<string, (xs: readonly number[]) => unknown> = {
    mean,
    median,
    medianAbsoluteDeviation,
    yuenEstimate: (xs) => yuenEstimate(xs),
    fewBlocksEstimate: (xs) => fewBlocksEstimate(xs, 0.01),
    quantile: (xs) => quantile(xs, 0.5),
    harrellDavis: (xs) => harrellDavis(xs, 0.5),
    signedRank,
    mannWhitney: (xs) => mannWhitney(xs, [1]),
    theilSen: (xs) =>
      theilSen(
        xs.map((_, i) => i),
        xs,
      ),
    moderatedPrediction: (xs) =>
      moderatedPrediction(
        xs.map((y) => ({ y, c: 0 })),
        { y: 0, c: 0 },
        defaultPrior(0.05),
      ),
  };

  it.each(Object.entries(calls))('%s names the value that is not a number', (_, call) => {
    expect(
      counterexample(
        fc.property(fc.array(value, { minLength: 8, maxLength: 12 }), bad, fc.nat(7), (xs, wrong, at) => {
          const poisoned = xs.with(at, wrong);
          expect(() => call(poisoned)).toThrow(RangeError);
          expect(() => call(poisoned)).toThrow(`value ${at} is ${wrong}, not a finite number`);
        }),
        { numRuns: 30 },
      ),
    ).toBeUndefined();
  });

  it.each(Object.entries(calls))('%s refuses an empty sample', (_, call) => {
    expect(() => call([])).toThrow(/needs at least [12] values, has 0/u);
  });

  it('never returns NaN for any finite sample', () => {
    const any = fc.array(fc.oneof(value, fc.constantFrom(0, -0, 1e-308, 1e150, -1e150)), {
      minLength: 4,
      maxLength: 20,
    });
    expect(
      counterexample(
        fc.property(any, (xs) => {
          const all = [yuenEstimate(xs), fewBlocksEstimate(xs, 0.01)].flatMap((at) => [
            at.value,
            at.standardError,
            at.df,
            pGreater(at, 0.01),
            upperBound(at, 0.95),
          ]);
          return [...all, median(xs), signedRank(xs).pGreater].every((x) => !Number.isNaN(x));
        }),
      ),
    ).toBeUndefined();
  });

  it('counts that cannot be are refused by name', () => {
    expect(() => fisherGreater(counts(1, 0), counts(0, 5))).toThrow('fisherGreater: base: total must be in');
    expect(() => fisherGreater(counts(0.5, 3), counts(0, 5))).toThrow(
      new RangeError('fisherGreater: counts must be whole numbers'),
    );
    expect(() => conditionalBinomialGreater(counts(1, 5), counts(6, 5))).toThrow(
      'head: failures must be in [0, 5], is 6',
    );
    expect(() => overdispersion([[counts(Number.NaN, 5)]])).toThrow(
      'overdispersion: failures of round 0 must be in [0, 5], is NaN',
    );
    expect(() => studentTQuantile(0.5, -1)).toThrow(
      new RangeError('studentTQuantile: df must be positive, is -1'),
    );
    expect(() => benjaminiHochberg([0.1, 1.2])).toThrow(
      new RangeError('benjaminiHochberg: p[1] must be in [0, 1], is 1.2'),
    );
  });
});
