/** Was it the server that was slow, or the load generator? */

import type { Problem } from '../model/failure.ts';
import type { LoadFacts } from '../model/round.ts';
import type { LoadReading } from './load-reading.ts';
import { quantile } from './sketch.ts';

export interface GeneratorInput {
  readonly points: LoadReading;
  readonly iterations: number;
  readonly dropped: number;
  /** Arrivals that were due in the round, where a rate was set. */
  readonly offered?: number;
  readonly ratePerSecond?: number;
  /** CPU of k6 over the round, in cores; undefined where the platform does not tell. */
  readonly generatorCpu?: number;
  /** CPU of the preview over the round, in cores. */
  readonly serverCpu?: number;
  readonly cores?: number;
  /** Median latency of the round, ms. */
  readonly medianMs?: number;
}

/** Healthy runs start arrivals within 2 ms; a CPU-heavy script on two cores, 120 ms (docs/verdicts.md section 9). */
const LATE_MS = 10;
/** Lag that is small beside the latency does not change it. */
const LATE_SHARE = 0.05;
/** Late at the median is no accident of one moment. */
const LATE_MEDIAN_MS = 2;
/** Below this much of a core k6 had room; lag then comes from the machine, and both sides share it. */
const BUSY_CORES = 0.75;
const FULL_SHARE = 0.9;
/** When every second iteration is this late, the rate was not what was asked for, whoever took the CPU. */
const STARVED_MS = 20;
const STARVED_SHARE = 0.2;
/** So is a run in which every hundredth waits this long while the median is late too. */
const STALLED_MS = 250;
/** Below this share of requests in the iterations, the script's own sleep or computing holds the virtual users. */
const REQUEST_SHARE = 0.5;
const DROPPED_SHARE = 0.01;
const MOST_VUS = 1000;

/** Arrivals that were due and neither ended nor were dropped; more than this share is a round that tells little. */
const LOST_SHARE = 0.1;

/** Worst lag quantiles over the scenarios. */
export function worstLag(
  points: LoadReading,
): { readonly p50Ms: number; readonly p99Ms: number } | undefined {
  const lags = points.scenarios.flatMap(({ lag }) => (lag ? [lag] : []));
  if (lags.length === 0) return undefined;
  return {
    p50Ms: Math.max(...lags.map((lag) => lag.p50Ms)),
    p99Ms: Math.max(...lags.map((lag) => lag.p99Ms)),
  };
}

/** Virtual users by Little's law: rate x p99 of the iteration x 2, and at least twice what was at work. */
function wantedVus({ points, ratePerSecond }: GeneratorInput): number {
  const wanted = [20, 2 * (points.peakVus ?? 1)];
  for (const { iterationMs } of points.scenarios) {
    const p99Ms = quantile(iterationMs, 0.99);
    if (p99Ms !== undefined && ratePerSecond !== undefined)
      wanted.push(Math.ceil((ratePerSecond * p99Ms * 2) / 1000));
  }
  return Math.min(MOST_VUS, Math.max(...wanted));
}

export interface GeneratorVerdict {
  readonly problems: readonly Problem[];
  readonly facts: Pick<LoadFacts, 'retryWithVus'>;
}

const fixed = (value: number) => value.toFixed(value < 10 ? 1 : 0);

/** A share of a value; nothing of one that was not measured. */
function shareOf(share: number, value: number | undefined): number {
  return value === undefined ? 0 : share * value;
}

type Lag = ReturnType<typeof worstLag>;

function isStarved(lag: Lag, medianMs: number | undefined): lag is NonNullable<Lag> {
  if (lag === undefined) return false;
  if (lag.p99Ms > STALLED_MS && lag.p50Ms > LATE_MEDIAN_MS) return true;
  return lag.p50Ms > Math.max(STARVED_MS, shareOf(STARVED_SHARE, medianMs));
}

/** How many arrivals are unaccounted for, when they are too many. Those that hang are known, and counted as errors. */
function lost({ offered, iterations, dropped, points }: GeneratorInput): number {
  const missing = offered === undefined ? 0 : Math.floor(offered) - iterations - dropped - points.unanswered;
  return offered !== undefined && missing > Math.max(2, LOST_SHARE * offered) ? missing : 0;
}

function unended(input: GeneratorInput): GeneratorVerdict {
  const due = String(Math.floor(input.offered as number));
  const message = `${String(lost(input))} of ${due} iterations that were due left no trace: they were still running 30 s after the round or never began, so the others tell too little`;
  return { problems: [{ kind: 'invalid', message }], facts: {} };
}

function starved(lag: NonNullable<Lag>): GeneratorVerdict {
  const message = `the load generator did not get the CPU it needs: half of the iterations started ${fixed(lag.p50Ms)} ms late or more, one in a hundred ${fixed(lag.p99Ms)} ms, although k6 itself was not busy; something else keeps this machine busy`;
  return { problems: [{ kind: 'invalid', message }], facts: {} };
}

/** Drops on a generator that had CPU to spare: the script's pauses, too few virtual users, or a slow server. */
function outOfUsers(input: GeneratorInput): GeneratorVerdict {
  const { generatorCpu, serverCpu, points } = input;
  const shares = points.scenarios.flatMap(({ requestShare }) =>
    requestShare === undefined ? [] : [requestShare],
  );
  const ownTime = shares.length > 0 && Math.min(...shares) < REQUEST_SHARE;
  const serverIdle = serverCpu !== undefined && serverCpu < BUSY_CORES;
  const idle = (generatorCpu === undefined || generatorCpu < BUSY_CORES) && (serverIdle || ownTime);
  const why = ownTime
    ? 'because the script itself holds them (sleep, computing): more of them are needed for this rate'
    : idle
      ? 'while k6 and the server had CPU to spare; their wait is counted in the latencies'
      : 'the server did not keep up; their wait is counted in the latencies';
  return {
    problems: [{ kind: 'note', message: `arrivals found no free virtual user, ${why}` }],
    facts: idle ? { retryWithVus: wantedVus(input) } : {},
  };
}

function saturated(input: GeneratorInput, lag: Lag): GeneratorVerdict {
  const { generatorCpu, dropped, iterations } = input;
  const how = [
    ...(generatorCpu === undefined ? [] : [`k6 used ${generatorCpu.toFixed(1)} cores`]),
    ...(lag === undefined ? [] : [`started every hundredth iteration ${fixed(lag.p99Ms)} ms late`]),
    ...(dropped > 0 ? [`dropped ${String(dropped)} of ${String(dropped + iterations)} arrivals`] : []),
  ].join(', ');
  const message = `the load generator was the bottleneck, not the server: ${how}; lower the rate or make the script cheaper`;
  return { problems: [{ kind: 'invalid', message }], facts: {} };
}

/**
 * Saturated (`invalid`): k6 was busy and late. Late on an idle k6: the machine was disturbed, a warning. Drops while
 * k6 and server idle: too few virtual users, worth one retry. Drops with a busy server: a finding, said as a note.
 */
export function judgeGenerator(input: GeneratorInput): GeneratorVerdict {
  const { generatorCpu, cores, dropped, iterations } = input;
  const lag = worstLag(input.points);
  const share = dropped / Math.max(1, dropped + iterations);
  const late = lag !== undefined && lag.p99Ms > Math.max(LATE_MS, shareOf(LATE_SHARE, input.medianMs));
  const lastingly = lag !== undefined && (lag.p50Ms > LATE_MEDIAN_MS || share > DROPPED_SHARE);
  const busy =
    generatorCpu === undefined ? lag !== undefined && lag.p50Ms > LATE_MS : generatorCpu > BUSY_CORES;
  const full = generatorCpu !== undefined && cores !== undefined && generatorCpu > FULL_SHARE * cores;
  if ((late && lastingly && busy) || full) return saturated(input, lag);
  if (isStarved(lag, input.medianMs)) return starved(lag);
  if (lost(input) > 0) return busy ? saturated(input, lag) : unended(input);
  if (share > DROPPED_SHARE) return outOfUsers(input);
  if (late) {
    const message =
      'the machine was disturbed: iterations started late (1 in 100 by more than 10 ms) although k6 was not busy';
    return { problems: [{ kind: 'note', message }], facts: {} };
  }
  return { problems: [], facts: {} };
}
