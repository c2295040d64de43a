/** The baseline strategy: this run against past runs on other machines. Final, for there is no base to confirm with. */

import { HISTORY_RUNS } from '../model/baseline.ts';
import type { HistoryRun, HistorySamples } from '../model/samples.ts';
import { holm } from '../stats/multiplicity.ts';
import { commonMode } from './common-mode.ts';
import { compares } from './defaults.ts';
import { ALONE_P } from './company-effect.ts';
import type { Effect } from './effect.ts';
import type { Apart } from './history-company.ts';
import { apartInHistory } from './history-company.ts';
import type { Adjusted } from './history-comparison.ts';
import { ALPHA, historyComparison } from './history-comparison.ts';
import { historyEntry } from './history-entry.ts';
import type { Row } from './row.ts';
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
  const family = entries.flatMap((entry, index) =>
    compares(entry.metric) && entry.said.kind === 'effect'
      ? [{ index, id: entry.metric.id, kind: entry.metric.kind, effect: entry.said.effect }]
      : [],
  );
  const chances = family.map(({ id, effect }) => chancesOf(effect, apart.get(id)));
  const worse = holm(chances.map((each) => each.worse));
  const better = holm(chances.map((each) => each.better));
  const beside = holm(chances.map((each) => each.beside));
  const adjusted = new Map(
    family.map(({ index, id }, i): [number, Adjusted] => {
      const found = apart.get(id);
      return [
        index,
        {
          worse: worse[i] ?? 1,
          better: better[i] ?? 1,
          ...(found ? { apart: { value: found.value, p: beside[i] ?? 1 } } : {}),
        },
      ];
    }),
  );
  const machine = commonMode(family.filter(({ kind }) => kind === 'timing'));
  return entries.map((entry, index) => {
    const { metric, base } = entry;
    const said = historyComparison(entry, adjusted.get(index) ?? { worse: 1, better: 1 }, machine);
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
