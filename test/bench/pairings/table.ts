import { mean } from '../../../src/stats/moments.ts';
import { yuenEstimate } from '../../../src/stats/yuen.ts';
import { ENDPOINTS } from '../verdicts/recorder/arms.ts';
import { table } from '../verdicts/table.ts';
import type { Shape } from './shapes.ts';
import { CPU, SHAPES, TAIL, shapeKey } from './shapes.ts';
import type { PairOfRounds } from './take-cycle.ts';

/** One line of the kept file. */
export interface Cycle {
  readonly at: string;
  readonly machine: string;
  readonly cycle: number;
  readonly pairs: readonly PairOfRounds[];
}

export function readCycles(text: string): Cycle[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Cycle);
}

/** What the gate does; the others are read against its seconds. */
const REFERENCE = 'turns of 5 s';
const SLOWER = 'GET /api/search';

/** The block log-ratios, the arm against base. */
function ratios(pairs: readonly PairOfRounds[], key: string): number[] {
  return pairs.flatMap(({ base, head }) => {
    const [before, after] = [base[key], head[key]];
    return before !== undefined && after !== undefined && before > 0 && after > 0
      ? [Math.log(after / before)]
      : [];
  });
}

/** Variance of a block as the gate's test feels it, from the trimmed mean's error. */
const variance = (values: readonly number[]) => yuenEstimate(values).standardError ** 2 * values.length;

/** Over both arms: a change moves the middle, not the scatter. */
function varianceOf(pairs: readonly PairOfRounds[], key: string): number {
  return mean([...Map.groupBy(pairs, ({ arm }) => arm).values()].map((own) => variance(ratios(own, key))));
}

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

function reading(pairs: readonly PairOfRounds[], shape: Shape): string {
  const slower = pairs.filter(({ arm }) => arm === 'plus-10');
  const { value, standardError } = yuenEstimate(ratios(slower, shapeKey(SLOWER, shape)));
  return `${percent(Math.expm1(value))} ± ${percent(standardError)}`;
}

const seconds = (pairs: readonly PairOfRounds[]) => mean(pairs.map(({ tookMs }) => tookMs)) / 1000;

/**
 * Per design: the SD of a block's log-ratio, root mean square over the endpoints, as it would be if a block took the
 * seconds of the reference (halving the seconds of a block is worth a root of two); and what a slower endpoint reads.
 */
export function pairingTable(cycles: readonly Cycle[]): string {
  const byDesign = Map.groupBy(
    cycles.flatMap(({ pairs }) => pairs),
    ({ design }) => design,
  );
  const reference = seconds(byDesign.get(REFERENCE) ?? []);
  const rows = [...byDesign]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([design, own]) => {
      const fair = Math.sqrt(seconds(own) / reference);
      const scatter = (keys: readonly string[]) =>
        percent(fair * Math.sqrt(mean(keys.map((key) => varianceOf(own, key)))));
      return [
        design,
        String(own.length / 2),
        seconds(own).toFixed(1),
        ...SHAPES.map((shape) => scatter(ENDPOINTS.map((endpoint) => shapeKey(endpoint, shape)))),
        scatter([TAIL]),
        scatter([CPU]),
        reading(own, 'p50'),
        reading(own, 'p90'),
      ];
    });
  return table(
    [
      'design',
      'blocks',
      'seconds a block',
      ...SHAPES.map((shape) => (shape === 'geometric' ? 'geometric mean' : shape)),
      'p95 of all',
      'CPU per request',
      '+10 % reads at the p50',
      'at the p90',
    ],
    rows,
  );
}
