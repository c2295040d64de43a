/** The baseline strategy: this run against past runs on other machines. Final, for there is no base to confirm with. */

import { HISTORY_RUNS } from '../model/baseline.ts';
import type { HistoryRun, HistorySamples } from '../model/samples.ts';
import { holm } from '../stats/multiplicity.ts';
import { commonMode } from './common-mode.ts';
import { compares } from './defaults.ts';
import type { Power } from './effect.ts';
import { ALPHA, historyComparison } from './history-comparison.ts';
import { historyEntry } from './history-entry.ts';
import type { Row } from './row.ts';
import { rowOf, withLimit } from './row.ts';

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

/** All rows against history, in the order of the metrics. */
export function historyRows(given: HistorySamples): readonly Row[] {
  const samples = window(given);
  const tests = samples.metrics.filter(
    (metric) => compares(metric) && metric.kind !== 'exact' && metric.kind !== 'set',
  );
  const power: Power = { alphaScreen: ALPHA / Math.max(1, tests.length), confirmBlocks: 0 };
  const entries = samples.metrics.map((metric) => historyEntry(metric, samples, power));
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
