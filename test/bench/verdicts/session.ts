import type { MetricSpec, Side, Value } from '../../../src/model/metric.ts';
import type { Random } from '../../../src/stats/random.ts';
import { shuffle } from '../../../src/stats/random.ts';
import type { TwoSpeeds, World } from './world.ts';
import { normalCdf } from '../../../src/stats/normal.ts';

/** A metric with what is true of it. */
export interface TrueMetric {
  readonly spec: MetricSpec;
  /** Level: ms for timings, failures per request for rates. */
  readonly level: number;
  /** SD of its own block log-ratio; 0 for rates. */
  readonly sd: number;
  /** How much of a burst and of the machine's mood it feels. */
  readonly exposure: number;
  /** True log-ratio of head to base (log of the ratio of failure rates for rates). */
  readonly effect: number;
}

/** Blocks of some metrics: `base[m][b]` and `head[m][b]`. */
export interface Blocks {
  readonly base: readonly (readonly Value[])[];
  readonly head: readonly (readonly Value[])[];
  /** Which block of the session each value is of. */
  readonly numbers: readonly (readonly number[])[];
}

/** One machine with both previews up; time passes as blocks are drawn. */
export interface Session {
  /** Draws `count` fresh blocks of these metrics, servers restarted before every second one. */
  readonly draw: (metrics: readonly TrueMetric[], count: number) => Blocks;
}

/** Requests behind one round: 5 s at 120 requests a second. */
const ROUND_REQUESTS = 600;
/** Rounds over which the drift of a world adds up. */
const DRIFT_ROUNDS = 40;

function poisson(random: Random, mean: number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal()));
  const stop = Math.exp(-mean);
  let product = random.uniform();
  let count = 0;
  while (product > stop) {
    product *= random.uniform();
    count += 1;
  }
  return count;
}

/** Unit-variance noise with a longer slow side: a centred lognormal; symmetric at 0. */
function skewed(random: Random, skew: number): number {
  const z = random.normal();
  if (skew === 0) return z;
  const middle = Math.exp((skew * skew) / 2);
  return (Math.exp(skew * z) - middle) / (middle * Math.sqrt(Math.expm1(skew * skew)));
}

/** Which quantile a timing is of; what is none is a mean. */
const QUANTILES: readonly (readonly [end: string, p: number])[] = [
  ['/latency-p10', 0.1],
  ['/latency-p25', 0.25],
  ['/latency-p50', 0.5],
  ['/latency-p75', 0.75],
  ['/latency-p95', 0.95],
];

/** How far a quantile of requests at two speeds lies above that of the fast ones alone, when `slow` of them are slow. */
function speedShift({ gap, humpSd }: TwoSpeeds, slow: number, id: string): number {
  const p = QUANTILES.find(([end]) => id.endsWith(end))?.[1];
  if (p === undefined) return slow * gap;
  const below = (x: number) => (1 - slow) * normalCdf(x / humpSd) + slow * normalCdf((x - gap) / humpSd);
  const inverse = (of: (x: number) => number) => {
    let [low, high] = [-1, 2];
    for (let step = 0; step < 30; step += 1) {
      const middle = (low + high) / 2;
      if (of(middle) < p) low = middle;
      else high = middle;
    }
    return low;
  };
  return inverse(below) - inverse((x) => normalCdf(x / humpSd));
}

/** Opens a session: the machine's interactions with the commit are drawn now and stay. */
export function openSession(world: World, random: Random): Session {
  const slope = (world.driftSd * random.normal()) / DRIFT_ROUNDS;
  const late = world.positionSd * random.normal();
  const interactions = new Map<string, number>();
  const interaction = (id: string): number => {
    let known = interactions.get(id);
    if (known === undefined) {
      known = world.interactionSd * random.normal();
      if (random.uniform() < world.wildRate)
        known += random.uniform() < 0.5 ? -world.wildSize : world.wildSize;
      interactions.set(id, known);
    }
    return known;
  };
  let mood = world.moodSd * random.normal();
  const speeds = world.twoSpeeds;
  const slowness = speeds ? speeds.sessionSd * random.normal() : 0;
  let rounds = 0;
  let blocks = 0;
  const shared = Math.sqrt(world.correlation);
  const own = Math.sqrt(1 - world.correlation);

  const draw = (metrics: readonly TrueMetric[], count: number): Blocks => {
    const out: Record<Side, Value[][]> = { base: metrics.map(() => []), head: metrics.map(() => []) };
    const numbers = Array.from({ length: count }, (_, i) => blocks + i);
    blocks += count;
    let leaders: Side[] = [];
    let lottery: Record<Side, number[]> = { base: [], head: [] };
    for (let block = 0; block < count; block += 1) {
      if (leaders.length === 0) leaders = shuffle<Side>(['base', 'base', 'head', 'head'], random);
      if (block % 2 === 0) {
        const start = () => metrics.map(() => world.lotterySd * random.normal());
        lottery = { base: start(), head: start() };
      }
      const first = leaders.pop() ?? 'base';
      for (const [position, side] of [first, first === 'base' ? 'head' : 'base'].entries() as Iterable<
        [number, Side]
      >) {
        mood =
          world.moodMemory * mood + Math.sqrt(1 - world.moodMemory ** 2) * world.moodSd * random.normal();
        const weather = mood + slope * rounds + late * position;
        const burst =
          random.uniform() < world.burstRate ? -Math.log(1 - random.uniform()) * world.burstSize : 0;
        const common = random.normal();
        const slow = speeds ? 1 / (1 + Math.exp(-slowness - speeds.roundSd * random.normal())) : 0;
        rounds += 1;
        for (const [m, metric] of metrics.entries()) {
          const change = side === 'head' ? metric.effect : 0;
          if (metric.spec.kind === 'rate') {
            const rate = metric.level * Math.exp(change + 0.4 * random.normal() - 0.08);
            out[side][m]?.push([
              Math.min(ROUND_REQUESTS, poisson(random, rate * ROUND_REQUESTS)),
              ROUND_REQUESTS,
            ]);
            continue;
          }
          const noise = (metric.sd / Math.SQRT2) * (shared * common + own * skewed(random, world.skew));
          const bias = (lottery[side][m] ?? 0) + (side === 'head' ? interaction(metric.spec.id) : 0);
          const speed = speeds ? speedShift(speeds, slow, metric.spec.id) : 0;
          out[side][m]?.push(
            metric.level * Math.exp(change + bias + noise + speed + metric.exposure * (weather + burst)),
          );
        }
      }
    }
    return { ...out, numbers: metrics.map(() => numbers) };
  };
  return { draw };
}
