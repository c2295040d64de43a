/** The baseline strategy: this run against past runs on other machines. Final, for there is no base to confirm with. */

import { HISTORY_RUNS } from '../model/baseline.ts';
import type { MetricId } from '../model/metric.ts';
import type { HistoryMetric, HistoryRun, HistorySamples } from '../model/samples.ts';
import { holm } from '../stats/multiplicity.ts';
import type { Mover } from './common-mode.ts';
import { commonMode } from './common-mode.ts';
import { compares } from './defaults.ts';
import { ALONE_P } from './company-effect.ts';
import type { Effect } from './effect.ts';
import type { Apart } from './history-company.ts';
import { apartInHistory } from './history-company.ts';
import type { Adjusted } from './history-comparison.ts';
import { ALPHA, historyComparison, standsOut } from './history-comparison.ts';
import type { HistoryEntry } from './history-entry.ts';
import { historyEntry } from './history-entry.ts';
import type { Comparison, Row } from './row.ts';
import { rowOf, withLimit } from './row.ts';
import { comparableRuns } from './unlike-runner.ts';

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** As times, for one moment has many spellings; where two runs began together, as commits, and at last as they are written. */
function byAge(a: HistoryRun, b: HistoryRun): number {
  return (
    Date.parse(a.at) - Date.parse(b.at) ||
    byText(a.commit, b.commit) ||
    byText(JSON.stringify(a), JSON.stringify(b))
  );
}

/** The newest runs, oldest first, whatever the order of the file and however many it holds. */
function window(samples: HistorySamples): HistorySamples {
  return { ...samples, history: samples.history.toSorted(byAge).slice(-HISTORY_RUNS) };
}

/**
 * In company a row is tested twice. Most of its error goes to the test by itself, which is all that a row can promise to see; the
 * other one hardly needs it. Chosen on the bench (docs/verdicts.md section 13).
 */
const ALONE_SHARE = 0.8;

/**
 * One-sided chances of a row before the correction for many: of the better of its two tests, and of the one beside the load's other
 * endpoints alone. That one counts only where the row points the same way by itself.
 */
function chancesOf({ p, pBetter }: Effect, apart: Apart | undefined) {
  if (!apart) return { worse: p, better: pBetter, beside: 1 };
  const worse = p <= ALONE_P ? apart.p : 1;
  const better = pBetter <= ALONE_P ? apart.pBetter : 1;
  const besideShare = 1 - ALONE_SHARE;
  return {
    worse: Math.min(1, p / ALONE_SHARE, worse / besideShare),
    better: Math.min(1, pBetter / ALONE_SHARE, better / besideShare),
    beside: Math.min(1, worse / besideShare),
  };
}

const UNTESTED: Adjusted = { worse: 1, better: 1 };

/** Chances of each entry's tests after Holm's correction over all rows that are tested. */
function adjustedOf(
  entries: readonly HistoryEntry[],
  apart: ReadonlyMap<MetricId, Apart>,
): readonly Adjusted[] {
  const family = entries.flatMap(({ metric, said }, index) =>
    compares(metric) && said.kind === 'effect'
      ? [{ index, beside: apart.get(metric.id), chances: chancesOf(said.effect, apart.get(metric.id)) }]
      : [],
  );
  const worse = holm(family.map(({ chances }) => chances.worse));
  const better = holm(family.map(({ chances }) => chances.better));
  const beside = holm(family.map(({ chances }) => chances.beside));
  const byIndex = new Map(
    family.map(({ index, beside: found }, i): [number, Adjusted] => [
      index,
      {
        worse: worse[i] ?? 1,
        better: better[i] ?? 1,
        ...(found ? { apart: { value: found.value, p: beside[i] ?? 1 } } : {}),
      },
    ]),
  );
  return entries.map((_, index) => byIndex.get(index) ?? UNTESTED);
}

/** What would move with the machine: timings that are judged. */
function moverOf(entry: HistoryEntry, chances: Adjusted): readonly Mover[] {
  const { metric, said } = entry;
  if (metric.kind !== 'timing' || !compares(metric) || said.kind !== 'effect') return [];
  const { effect, calibrated } = said;
  return [{ id: metric.id, effect, calibrated, standsOut: standsOut(entry, chances) }];
}

/** Shown and never judged: every outcome of an ungated metric that compares two sides becomes `info`. */
function ungated(said: Comparison, metric: HistoryMetric): Comparison {
  if (compares(metric) || said.outcome === 'new' || said.outcome === 'missing') return said;
  const why = metric.ungatedReason ?? 'shown, does not gate';
  return { ...said, outcome: 'info', reason: `${why}; ${said.reason}` };
}

/** All rows against history, in the order of the metrics. */
export function historyRows(given: HistorySamples): readonly Row[] {
  const samples = window(given);
  const tests = samples.metrics.filter(
    (metric) => compares(metric) && metric.kind !== 'exact' && metric.kind !== 'set',
  );
  const alphaScreen = ALPHA / Math.max(1, tests.length);
  const metrics = samples.metrics.map((metric) => ({ metric, past: comparableRuns(samples, metric.id) }));
  const apart = apartInHistory(metrics, samples);
  const entries = metrics.map((each) =>
    historyEntry(each, samples, {
      alphaScreen: apart.has(each.metric.id) ? ALONE_SHARE * alphaScreen : alphaScreen,
      confirmBlocks: 0,
    }),
  );
  const adjusted = adjustedOf(entries, apart);
  const chancesAt = (index: number) => adjusted[index] ?? UNTESTED;
  const machine = commonMode(entries.flatMap((entry, index) => moverOf(entry, chancesAt(index))));
  return entries.map((entry, index) => {
    const { metric, base } = entry;
    const said = ungated(historyComparison(entry, chancesAt(index), machine), metric);
    return withLimit(rowOf(metric, base, metric.head, said), metric, base, metric.head);
  });
}
