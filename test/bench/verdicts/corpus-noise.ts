import { mean } from '../../../src/stats/moments.ts';
import { median } from '../../../src/stats/quantile.ts';
import { yuenEstimate } from '../../../src/stats/yuen.ts';
import type { Recording } from './corpus.ts';
import { table } from './table.ts';

/*
 * What the noise of one commit against itself is made of, and what would make it smaller: everything here is the block
 * log-ratio of an endpoint's p50, `base` against `base-again`, so its middle is 0 but for the two builds' luck.
 */

/** One endpoint of one recording, block by block; null where a round yielded nothing. */
interface Series {
  readonly recording: Recording;
  readonly id: string;
  readonly ratios: readonly (number | null)[];
}

const AGAIN = 'base-again';
const FEWEST = 8;

const log = (base: unknown, head: unknown): number | null =>
  typeof base === 'number' && typeof head === 'number' && base > 0 && head > 0 ? Math.log(head / base) : null;

function seriesOf(recording: Recording): Series[] {
  const [first = 'base'] = recording.arms;
  if (!recording.arms.includes(AGAIN)) return [];
  return Object.entries(recording.values).flatMap(([id, arms]) => {
    if (!id.endsWith('/latency-p50') || id.includes('/all/')) return [];
    const ratios = recording.blocks.map((_, block) => log(arms[first]?.[block], arms[AGAIN]?.[block]));
    return [{ recording, id, ratios }];
  });
}

/** What one block's log-ratio scatters by, as the gate's test feels it: the trimmed mean's error times the root of the blocks. */
function scatter(ratios: readonly (number | null)[]): number | null {
  const known = ratios.filter((ratio) => ratio !== null);
  return known.length < FEWEST ? null : yuenEstimate(known).standardError * Math.sqrt(known.length);
}

/** The first second of each round alone: rounds of a second. */
function firstSecond({ recording, id }: Series): (number | null)[] {
  const of = recording.seconds?.[id] ?? {};
  const at = (arm: string, block: number) => of[arm]?.[block]?.[0] ?? null;
  return recording.blocks.map((_, block) => log(at(recording.arms[0] ?? 'base', block), at(AGAIN, block)));
}

/** Two neighbouring blocks as one of twice the length. */
function pairsOf(ratios: readonly (number | null)[]): (number | null)[] {
  return Array.from({ length: Math.floor(ratios.length / 2) }, (_, pair) => {
    const [a, b] = [ratios[2 * pair] ?? null, ratios[2 * pair + 1] ?? null];
    return a === null || b === null ? null : (a + b) / 2;
  });
}

/** What is left after a straight line on how much more of `fact` head's round met than base's. */
function without({ recording, ratios }: Series, fact: string): (number | null)[] {
  const of = recording.host?.[fact] ?? {};
  const [first = 'base'] = recording.arms;
  const more = recording.blocks.map((_, block) => {
    const [a, b] = [of[first]?.[block] ?? null, of[AGAIN]?.[block] ?? null];
    return a === null || b === null ? null : b - a;
  });
  const points = ratios.flatMap((y, block) => {
    const x = more[block] ?? null;
    return y === null || x === null ? [] : [{ x, y }];
  });
  if (points.length < FEWEST) return [...ratios];
  const [mx, my] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  const sxx = points.reduce((sum, { x }) => sum + (x - mx) ** 2, 0);
  const sxy = points.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0);
  const slope = sxx > 0 ? sxy / sxx : 0;
  // The line took a degree of freedom with it.
  const lost = Math.sqrt((points.length - 1) / (points.length - 2));
  return points.map(({ x, y }) => lost * (y - my - slope * (x - mx)));
}

/** Against the middle of the recording's other endpoints in the same rounds. */
function inCompany(series: Series, all: readonly Series[]): (number | null)[] {
  const others = all.filter(({ recording, id }) => recording === series.recording && id !== series.id);
  return series.ratios.map((ratio, block) => {
    const beside = others.flatMap(({ ratios }) => ratios[block] ?? []);
    return ratio === null || beside.length < 2 ? null : ratio - median(beside);
  });
}

/** The part of a block's variance that blocks of the same start share: what restarting more often would average out. */
function startsShare({ recording, ratios }: Series): number | null {
  const starts: number[][] = [];
  for (const [block, ratio] of ratios.entries()) {
    if (block === 0 || recording.blocks[block]?.restart === true) starts.push([]);
    if (ratio !== null) starts.at(-1)?.push(ratio);
  }
  const pairs = starts.flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [[a, b] as const]));
  if (pairs.length < 4) return null;
  const centre = pairs.reduce((sum, [a, b]) => sum + a + b, 0) / (2 * pairs.length);
  const between = pairs.reduce((sum, [a, b]) => sum + (a - centre) * (b - centre), 0) / pairs.length;
  const whole =
    pairs.reduce((sum, [a, b]) => sum + (a - centre) ** 2 + (b - centre) ** 2, 0) / (2 * pairs.length);
  return whole > 0 ? between / whole : null;
}

const middleOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : median(known);
};

const shown = (value: number | null): string => (value === null ? '-' : `${(100 * value).toFixed(1)} %`);

/** Middle noise per condition, and what each remedy makes of it. Empty without recordings of load. */
export function noiseTable(recordings: readonly Recording[]): string {
  const loads = recordings.filter(({ kind }) => kind === 'load');
  const rows = [...Map.groupBy(loads, ({ condition }) => condition)].map(([condition, own]) => {
    const all = own.flatMap(seriesOf);
    const each = (of: (series: Series) => readonly (number | null)[]) =>
      middleOf(all.map((series) => scatter(of(series))));
    return [
      condition,
      String(own.length),
      shown(each(({ ratios }) => ratios)),
      shown(each(firstSecond)),
      shown(each(({ ratios }) => pairsOf(ratios))),
      shown(each((series) => without(series, 'steal'))),
      shown(each((series) => without(series, 'otherCpu'))),
      shown(each((series) => inCompany(series, all))),
      shown(middleOf(all.map(startsShare))),
    ];
  });
  if (rows.length === 0) return '';
  const heads = [
    'condition',
    'recordings',
    'SD of a block',
    'first second alone',
    'two blocks as one',
    'less steal',
    'less CPU of others',
    'against the other endpoints',
    'variance shared by blocks of one start',
  ];
  return table(heads, rows);
}
