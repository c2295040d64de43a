/** The baseline strategy: this run against past runs on other machines. Final, for there is no base to confirm with. */

import type { Value } from '../model/metric.ts';
import type { HistoryMetric, HistoryRun, HistorySamples } from '../model/samples.ts';
import { holm } from '../stats/multiplicity.ts';
import { effectAgainst, historySpec, runMedians } from './baseline-effect.ts';
import { commonMode } from './common-mode.ts';
import { compares } from './defaults.ts';
import type { Effect, Power, Untestable } from './effect.ts';
import { ruledOut } from './effect.ts';
import type { ExactResult } from './exact.ts';
import { exactResult, setResult } from './exact.ts';
import { improvedReason, inconclusiveReason, unchangedReason } from './reasons.ts';
import type { Comparison, Row } from './row.ts';
import { bare, rowOf, withLimit, effectNumbers } from './row.ts';
import type { Comparable } from './unlike-runner.ts';
import { comparableRuns } from './unlike-runner.ts';
import { asCounts, pooled } from './values.ts';
import { counted, percent } from './wording.ts';

/** Source of all four: docs/verdicts.md section 6. */
const ALPHA = 0.01;
const LEAST_ROUNDS = 5;
const LITTLE_HISTORY = 3;
const ENOUGH_HISTORY = 5;
const FROM_LITTLE = Math.log(1.5);

type Said =
  | { readonly kind: 'effect'; readonly effect: Effect; readonly runs: number }
  | { readonly kind: 'exact'; readonly result: ExactResult }
  | { readonly kind: 'new' | 'missing' }
  | { readonly kind: 'unlike'; readonly reason: string };

interface Entry {
  readonly metric: HistoryMetric;
  /** What stands for base: one value per past run, or the newest run's rounds for exact metrics. */
  readonly base: readonly Value[];
  readonly said: Said;
}

function baseValues(metric: HistoryMetric, runs: readonly HistoryRun[]): readonly Value[] {
  switch (metric.kind) {
    case 'exact':
    case 'set':
      return runs.at(-1)?.metrics[metric.id] ?? [];
    case 'rate':
      return runs.map((run) => {
        const { failures, total } = pooled(asCounts(metric.id, run.metrics[metric.id] ?? []));
        return [failures, total] as const;
      });
    case 'timing':
    case 'absolute':
      return runMedians(metric, runs);
  }
}

function saidOf(metric: HistoryMetric, found: Comparable, samples: HistorySamples, power: Power): Said {
  if (found.kind === 'none') return { kind: 'new' };
  if (metric.head.length === 0) return { kind: 'missing' };
  if (metric.kind === 'exact' || metric.kind === 'set') {
    if (found.kind === 'unlike' && found.reason.startsWith('a new series')) return found;
    const base =
      samples.history.findLast((run) => (run.metrics[metric.id]?.length ?? 0) > 0)?.metrics[metric.id] ?? [];
    const result =
      metric.kind === 'exact' ? exactResult(metric, base, metric.head) : setResult(metric, base, metric.head);
    return { kind: 'exact', result };
  }
  if (found.kind === 'unlike') return found;
  if (metric.head.length < LEAST_ROUNDS && metric.kind !== 'rate')
    return {
      kind: 'unlike',
      reason: `${counted(metric.head.length, 'round')} of head; the median of at least ${String(LEAST_ROUNDS)} is compared`,
    };
  const effect: Effect | Untestable = effectAgainst(
    historySpec(metric),
    metric.head,
    { samples, ...found },
    power,
  );
  if ('untestable' in effect) return { kind: 'unlike', reason: effect.untestable };
  const runs = found.runs.length;
  if (runs >= ENOUGH_HISTORY || metric.kind !== 'timing') return { kind: 'effect', effect, runs };
  // Little history is red only from +50 %, so nothing smaller would have been called.
  const coarse = effectAgainst({ ...metric, regression: 0.5 }, metric.head, { samples, ...found }, power);
  const seen = 'untestable' in coarse ? effect : coarse;
  return {
    kind: 'effect',
    effect: { ...effect, detectable: seen.detectable, blindness: seen.blindness },
    runs,
  };
}

function entryOf(metric: HistoryMetric, samples: HistorySamples, power: Power): Entry {
  const found = comparableRuns(samples, metric.id);
  const past =
    found.kind === 'runs'
      ? found.runs
      : samples.history.filter((run) => (run.metrics[metric.id]?.length ?? 0) > 0);
  return { metric, base: baseValues(metric, past), said: saidOf(metric, found, samples, power) };
}

interface Adjusted {
  readonly worse: number;
  readonly better: number;
}

function numbers(effect: Effect): Comparison {
  return { ...bare('inconclusive', 'history', ''), ...effectNumbers(effect) };
}

function effectComparison(
  entry: Entry,
  effect: Effect,
  runs: number,
  adjusted: Adjusted,
  machine: string | undefined,
): Comparison {
  const metric = historySpec(entry.metric);
  const common = numbers(effect);
  const against = `against history (${counted(runs, 'run')} on main)`;
  if (runs < LITTLE_HISTORY)
    return {
      ...common,
      blindness: null,
      detectable: null,
      reason: `${against}: too little to judge a timing by; ${String(ENOUGH_HISTORY)} runs would do`,
    };
  if (machine !== undefined)
    return {
      ...common,
      blindness: null,
      reason: `${machine}; a build of base measured beside it would settle it`,
    };
  const least = runs < ENOUGH_HISTORY ? Math.max(FROM_LITTLE, effect.allowed) : effect.allowed;
  const worse =
    adjusted.worse <= ALPHA && effect.spread && effect.d >= least && effect.d >= effect.floorWorse;
  if (worse)
    return {
      ...common,
      outcome: 'regressed',
      reason: `worse beyond doubt ${against}, other machines on other days; not confirmed beside base`,
    };
  if (adjusted.better <= ALPHA && -effect.d >= least && -effect.d >= effect.floorBetter)
    return { ...common, outcome: 'improved', reason: `${improvedReason(metric, effect)}, ${against}` };
  if (ruledOut(effect))
    return { ...common, outcome: 'unchanged', reason: `${unchangedReason(metric, effect)} ${against}` };
  const few =
    runs < ENOUGH_HISTORY
      ? `; with fewer than ${String(ENOUGH_HISTORY)} runs only ${percent(0.5)} or more counts`
      : '';
  return { ...common, reason: `${inconclusiveReason(metric, effect)} ${against}${few}` };
}

function comparison(entry: Entry, adjusted: Adjusted, machine: string | undefined): Comparison {
  const { metric, said } = entry;
  switch (said.kind) {
    case 'new':
      return bare('new', 'history', 'no past run on main measured it; its limit still applies');
    case 'missing':
      return bare(
        'missing',
        'history',
        'measured on main and not on head: it must be measured again to be judged',
      );
    case 'unlike':
      return bare(
        'inconclusive',
        'history',
        `could not tell: ${said.reason}; a build of base measured beside it would settle it`,
      );
    case 'exact':
      return {
        ...bare(said.result.outcome, 'exact', said.result.reason),
        ...said.result,
        upper: said.result.high,
        blindness: said.result.detectable,
      };
    case 'effect':
      return effectComparison(
        entry,
        said.effect,
        said.runs,
        adjusted,
        metric.kind === 'timing' ? machine : undefined,
      );
  }
}

const ageKey = (run: HistoryRun) => `${run.at} ${run.commit}`;

/** Oldest first, whatever the order of the file. */
function inOrder(samples: HistorySamples): HistorySamples {
  return { ...samples, history: samples.history.toSorted((a, b) => (ageKey(a) < ageKey(b) ? -1 : 1)) };
}

/** All rows against history, in the order of the metrics. */
export function historyRows(given: HistorySamples): readonly Row[] {
  const samples = inOrder(given);
  const tests = samples.metrics.filter(
    (metric) => compares(metric) && metric.kind !== 'exact' && metric.kind !== 'set',
  );
  const power: Power = { alphaScreen: ALPHA / Math.max(1, tests.length), confirmBlocks: 0 };
  const entries = samples.metrics.map((metric) => entryOf(metric, samples, power));
  const family = entries.flatMap((entry, index) =>
    compares(entry.metric) && entry.said.kind === 'effect'
      ? [{ index, id: entry.metric.id, kind: entry.metric.kind, effect: entry.said.effect }]
      : [],
  );
  const worse = holm(family.map(({ effect }) => effect.p));
  const better = holm(family.map(({ effect }) => effect.pBetter));
  const adjusted = new Map(
    family.map(({ index }, i) => [index, { worse: worse[i] ?? 1, better: better[i] ?? 1 }]),
  );
  const machine = commonMode(family.filter(({ kind }) => kind === 'timing'));
  return entries.map((entry, index) => {
    const { metric, base } = entry;
    const said = comparison(entry, adjusted.get(index) ?? { worse: 1, better: 1 }, machine);
    const told =
      compares(metric) || said.outcome === 'new' || said.outcome === 'missing'
        ? said
        : {
            ...said,
            outcome: 'info' as const,
            reason: `${metric.ungatedReason ?? 'shown, does not gate'}; ${said.reason}`,
          };
    return withLimit(rowOf(metric, base, metric.head, told), metric, base, metric.head);
  });
}
