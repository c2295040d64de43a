/** Which past runs may be compared with this one: same series, same kind of machine, same speed. */

import type { MetricId } from '../model/metric.ts';
import { splitMetricId } from '../model/metric.ts';
import type { HistoryRun, HistorySamples, RunnerFacts } from '../model/samples.ts';
import { mean, standardDeviation } from '../stats/moments.ts';
import { LARGEST } from './scale.ts';
import { pastValues } from './values.ts';
import { counted, percent } from './wording.ts';

/** The runs to learn from, or the reason why there are none. */
export type Comparable =
  | { readonly kind: 'runs'; readonly runs: readonly HistoryRun[]; readonly calibrated: boolean }
  /** The metric was never measured on main. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unlike'; readonly reason: string };

/** From this many runs on a stratum stands alone. Source: docs/verdicts.md section 6. */
const STRATUM_ALONE = 5;
/** Calibrations this far apart are other machines. Source: docs/verdicts.md section 6. */
const CALIBRATION_APART = 0.15;

type Versions = Readonly<Record<string, string>> | undefined;

/** Tools whose major version starts a new series, by family of metrics. */
const toolsOf = { load: ['k6'], server: ['k6'], page: ['lighthouse', 'chrome'] } as const;

function major(version: string | undefined): string | undefined {
  return version === undefined ? undefined : /\d+/.exec(version)?.[0];
}

/** Another major version of a tool, in words; undefined: the same, or not recorded. */
function otherMajor(now: Versions, then: Versions, tool: string): string | undefined {
  const [a, b] = [major(now?.[tool]), major(then?.[tool])];
  return a !== undefined && b !== undefined && a !== b ? `${tool} was ${b} and is ${a}` : undefined;
}

/** What tells one series from another. */
export type Series = Pick<HistorySamples, 'versions' | 'scriptHash'>;

/**
 * What a metric's noise was measured with, in words: the script and Tollgate's own tools. The browser is the machine's, and
 * two of its versions may take turns for weeks.
 */
export function seriesText(id: MetricId, { versions, scriptHash }: Series): string {
  const tool = (name: string) => `${name} ${major(versions?.[name]) ?? '?'}`;
  if (splitMetricId(id)?.family === 'page') return tool('lighthouse');
  return `script ${scriptHash ?? '?'}, ${tool('k6')}`;
}

/** What makes a past run another series for this metric; undefined: nothing. What is not recorded does not differ. */
export function otherSeries(id: MetricId, now: Series, run: Series): string | undefined {
  const family = splitMetricId(id)?.family;
  if (
    family !== 'page' &&
    now.scriptHash !== undefined &&
    run.scriptHash !== undefined &&
    now.scriptHash !== run.scriptHash
  )
    return 'the script or its profile changed since';
  for (const tool of family ? toolsOf[family] : []) {
    const other = otherMajor(now.versions, run.versions, tool);
    if (other !== undefined) return other;
  }
  return undefined;
}

const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** What makes the hardware of two machines unlike; undefined: alike. */
function otherHardware(now: RunnerFacts, then: RunnerFacts): string | undefined {
  if (plain(now.cpu) !== plain(then.cpu)) return `CPU ${now.cpu} instead of ${then.cpu}`;
  if (now.cores !== then.cores) return `${counted(now.cores, 'core')} instead of ${String(then.cores)}`;
  return undefined;
}

/** What makes two machines unlike; undefined: alike. */
function otherMachine(now: RunnerFacts, then: RunnerFacts): string | undefined {
  const hardware = otherHardware(now, then);
  if (hardware !== undefined) return hardware;
  if (now.image !== undefined && then.image !== undefined && now.image !== then.image)
    return `image ${now.image} instead of ${then.image}`;
  return undefined;
}

/** Past runs on hardware like the newest's. Images are not asked for: GitHub's change every week. */
export function hardwareOfNewest(runs: readonly HistoryRun[]): readonly HistoryRun[] {
  const newest = runs.at(-1);
  return newest ? runs.filter(({ runner }) => otherHardware(newest.runner, runner) === undefined) : [];
}

/** Past runs that go on, without another series in between, to the newest that measured the metric. */
export function seriesOfNewest(runs: readonly HistoryRun[], id: MetricId): readonly HistoryRun[] {
  const measured = runs.filter((run) => (run.metrics[id]?.length ?? 0) > 0);
  const newest = measured.at(-1);
  if (!newest) return [];
  return measured.slice(measured.findLastIndex((run) => otherSeries(id, newest, run) !== undefined) + 1);
}

/** Minus the logarithm of the speed: a slower machine has a larger covariate and larger latencies. */
export function covariate(runner: RunnerFacts): number {
  return runner.calibration === undefined ? 0 : -Math.log(runner.calibration);
}

/**
 * Are the speeds known, and in one unit? Another major version of Node compiles the reference server differently
 * (probe/calibration.ts).
 */
export function sameClock(
  now: Pick<HistoryRun, 'runner' | 'versions'>,
  runs: readonly HistoryRun[],
): boolean {
  const known = [now, ...runs].every(({ runner }) => runner.calibration !== undefined);
  return known && runs.every(({ versions }) => otherMajor(now.versions, versions, 'node') === undefined);
}

function offSpeed(now: RunnerFacts, runs: readonly HistoryRun[]): string | undefined {
  const past = runs.map((run) => covariate(run.runner));
  const spread = past.length > 1 ? standardDeviation(past) : 0;
  const apart = covariate(now) - mean(past);
  if (Math.abs(apart) <= Math.max(Math.log1p(CALIBRATION_APART), 3 * spread)) return undefined;
  const ratio = Math.min(LARGEST, Math.expm1(Math.abs(apart)));
  return `this runner is ${percent(ratio)} ${apart > 0 ? 'slower' : 'faster'} than the baseline's by calibration`;
}

/** The past runs that measured the metric, oldest first. */
export function runsWith(samples: HistorySamples, id: MetricId): readonly HistoryRun[] {
  return samples.history.filter((run) => pastValues(run, id).length > 0);
}

/** Those of them that are of head's own series. */
export function sameSeries(samples: HistorySamples, id: MetricId): readonly HistoryRun[] {
  return runsWith(samples, id).filter((run) => otherSeries(id, samples, run) === undefined);
}

/** The past runs that may speak for this metric on this machine. */
export function comparableRuns(samples: HistorySamples, id: MetricId): Comparable {
  const measured = runsWith(samples, id);
  if (measured.length === 0) return { kind: 'none' };
  const series = sameSeries(samples, id);
  const last = measured.at(-1);
  if (series.length === 0)
    return {
      kind: 'unlike',
      reason: `a new series: ${(last && otherSeries(id, samples, last)) ?? 'nothing alike'}`,
    };
  const alike = series.filter((run) => otherMachine(samples.runner, run.runner) === undefined);
  const newest = series.at(-1);
  if (alike.length === 0)
    return {
      kind: 'unlike',
      reason: `a runner unlike the baseline's: ${(newest && otherMachine(samples.runner, newest.runner)) ?? 'none alike'}`,
    };
  const knowsSpeed = (runs: readonly HistoryRun[]) => sameClock(samples, runs);
  // Few runs of its own kind: the others help where their speed is known and can be taken out.
  const chosen = alike.length >= STRATUM_ALONE || !knowsSpeed(series) ? alike : series;
  // Those whose speed can be told from this one's: after another Node they alone say how far off this machine is.
  const clocked = chosen.filter((run) => sameClock(samples, [run]));
  const runs = clocked.length >= STRATUM_ALONE ? clocked : chosen;
  const calibrated = knowsSpeed(runs);
  const off = clocked.length > 0 ? offSpeed(samples.runner, clocked) : undefined;
  return off === undefined ? { kind: 'runs', runs, calibrated } : { kind: 'unlike', reason: off };
}
