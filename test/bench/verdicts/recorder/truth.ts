import { metricSpec } from '../../../../src/gate/defaults.ts';
import { metricDefaults } from '../../../../src/gate/metric-table.ts';
import type { MetricId } from '../../../../src/model/metric.ts';
import { loadMetricId } from '../../../../src/model/metric.ts';
import { median } from '../../../../src/stats/quantile.ts';
import { yuenEstimate } from '../../../../src/stats/yuen.ts';
import type { Injection, Recording } from '../corpus.ts';
import { sidesOf } from '../corpus.ts';
import { rounded } from './compact.ts';

/*
 * What an injected change truly does, measured on all the other quiet recordings of the same change (the recording
 * itself is left out: its own noise must not decide what it should have found). The injected work is a share s of the
 * handler's own time, so that +5, +10 and +20 % of one endpoint are one line, ratio = 1 + k s, and each arm of each
 * recording measures its slope k: trimmed mean of the block log-ratios, weighted by its precision.
 */

/** Under this a move does not count: Tollgate's own noise floor e (docs/verdicts.md section 4). */
const NOTHING = 0.01;
/** A move is known where it is this many standard errors from none. */
const CLEAR = 3;
/** What moves besides the endpoint itself is told from this many recordings on; two may agree by chance. Judgement. */
const FEWEST_RECORDINGS = 3;
/** Cores at work beside server and generator from which on a machine was not quiet: the recorder itself takes 0.2. */
const BUSY_CORES = 0.5;
/** Fewer blocks say nothing of a standard error. */
const FEWEST_BLOCKS = 6;

interface Slope {
  readonly value: number;
  readonly standardError: number;
}

/** Weighted mean; where the measurements differ by more than their errors, its error grows with them (Birge 1932). */
function pooled(slopes: readonly Slope[]): Slope | undefined {
  const weights = slopes.map(({ standardError }) => 1 / Math.max(standardError, 1e-6) ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (slopes.length === 0) return undefined;
  const value = slopes.reduce((sum, slope, i) => sum + slope.value * weights[i]!, 0) / total;
  const chi = slopes.reduce((sum, slope, i) => sum + (slope.value - value) ** 2 * weights[i]!, 0);
  const spread = slopes.length > 1 ? Math.max(1, Math.sqrt(chi / (slopes.length - 1))) : 1;
  return { value, standardError: Math.sqrt(1 / total) * spread };
}

/** The arms of one recording share its base: together they are no surer than the surest of them. */
function within(slopes: readonly Slope[]): Slope | undefined {
  const mean = pooled(slopes);
  return (
    mean && { value: mean.value, standardError: Math.min(...slopes.map((slope) => slope.standardError)) }
  );
}

/** Was the machine as quiet as the recording says? Median of the cores that others used; pages cannot tell. */
export function wasQuiet({ condition, host }: Recording): boolean {
  if (condition !== 'quiet') return false;
  const others = Object.entries(host?.['otherCpu'] ?? {}).flatMap(([arm, cores]) =>
    cores.flatMap((all, block) => {
      const generator = host?.['generatorCpu']?.[arm]?.[block];
      return all === null || generator === undefined || generator === null ? [] : [all - generator];
    }),
  );
  return others.length === 0 || median(others) < BUSY_CORES;
}

/** Arms of the same change differ only in its share. */
function changeOf({ env, endpoint }: Injection): string {
  return JSON.stringify([Object.keys(env), endpoint ?? env]);
}

function slopeOf(recording: Recording, arm: string, id: MetricId, share: number): Slope | undefined {
  const { kind } = metricSpec(id, []);
  const { base, head } = sidesOf(recording, id, arm, 0, recording.blocks.length);
  if (base.length < FEWEST_BLOCKS) return undefined;
  const moves = base.map((value, i) => move(kind, value, head[i]));
  if (!moves.every((each) => Number.isFinite(each))) return undefined;
  const { value, standardError } = yuenEstimate(moves, kind === 'rate' ? 0 : 0.2);
  if (kind === 'rate' || kind === 'absolute')
    return { value: value / share, standardError: standardError / share };
  return { value: Math.expm1(value) / share, standardError: (standardError * Math.exp(value)) / share };
}

function move(kind: string, base: unknown, head: unknown): number {
  if (kind === 'rate' && Array.isArray(base) && Array.isArray(head))
    return Number(head[0]) / Number(head[1]) - Number(base[0]) / Number(base[1]);
  if (typeof base !== 'number' || typeof head !== 'number') return Number.NaN;
  if (kind === 'absolute') return head - base;
  return base === 0 && head === 0 ? 0 : Math.log(head / base);
}

/** The truth of one metric: a ratio or a difference; 0: it moves by an unknown amount; undefined: it does not move. */
function truthOf(id: MetricId, change: Injection, slopes: readonly Slope[]): number | undefined {
  const { kind } = metricSpec(id, []);
  const share = change.share ?? 1;
  const differs = kind === 'rate' || kind === 'absolute';
  if (kind === 'set' || metricDefaults(id)?.perGeneration === true) return undefined;
  const slope = pooled(slopes);
  if (slope === undefined) return 0;
  const size = slope.value * share;
  const error = slope.standardError * share;
  const isOwn =
    change.endpoint !== undefined &&
    'SHOP_SLOW_CPU' in change.env &&
    id === loadMetricId('shop', change.endpoint, 'latency-p50');
  if (isOwn) return rounded(1 + size);
  if (slopes.length < FEWEST_RECORDINGS && kind === 'timing') return 0;
  if (Math.abs(size) >= CLEAR * error && Math.abs(size) >= (differs ? 1e-4 : 1e-3))
    return rounded(differs ? size : 1 + size);
  const unmoved = kind === 'rate' || kind === 'exact' || Math.abs(size) + 2 * error < NOTHING;
  return unmoved ? undefined : 0;
}

/** Slopes of one metric, one per recording that holds the change. */
function slopesOf(others: readonly Recording[], change: Injection, id: MetricId): Slope[] {
  return others.flatMap((other) => {
    const slopes = sameArms(other, change).flatMap(
      (arm) => slopeOf(other, arm, id, other.injected?.[arm]?.share ?? 1) ?? [],
    );
    return within(slopes) ?? [];
  });
}

function sameArms({ injected }: Recording, change: Injection): string[] {
  return Object.entries(injected ?? {}).flatMap(([arm, injection]) =>
    changeOf(injection) === changeOf(change) ? [arm] : [],
  );
}

/** The recording with the truth that the others measured. */
export function withTruth(recording: Recording, pool: readonly Recording[]): Recording {
  const others = pool.filter(
    (other) => other.id !== recording.id && other.kind === recording.kind && wasQuiet(other),
  );
  const truth: Record<string, Record<MetricId, number>> = {};
  const measured: string[] = [];
  for (const [arm, change] of Object.entries(recording.injected ?? {})) {
    const found: Record<MetricId, number> = {};
    for (const id of Object.keys(recording.values)) {
      const value = truthOf(id, change, slopesOf(others, change, id));
      if (value !== undefined) found[id] = value;
    }
    truth[arm] = found;
    const count = others.filter((other) => sameArms(other, change).length > 0).length;
    measured.push(`${arm} on ${String(count)}`);
  }
  const truthFrom = `other quiet recordings of the same change: ${measured.join(', ')}`;
  return { ...recording, truth, truthFrom };
}
