/** Where main has left its level, and who may have done it. */

import type { Baseline } from '../model/baseline.ts';
import type { Drift } from '../model/notices.ts';
import type { Plan } from '../model/plan.ts';
import { metricSpec } from '../gate/defaults.ts';
import { driftOf } from '../gate/drift.ts';
import { historyWindow } from '../gate/history-samples.ts';
import type { GitPlace } from '../preview/git.ts';
import { suspectsBetween, type Suspects } from './suspects.ts';

/** Drift of every gated metric in the baseline's window; suspects are git's, and of slower metrics alone. */
export async function driftOfMain(
  baseline: Baseline,
  plan: Plan,
  place: GitPlace,
): Promise<readonly Drift[]> {
  const runs = historyWindow(baseline);
  const ids = [...new Set(runs.flatMap((run) => Object.keys(run.metrics)))].sort();
  const specs = ids.map((id) => metricSpec(id, plan.thresholds)).filter((spec) => spec.gated);
  const asked = new Map<string, Promise<Suspects>>();
  const found: Drift[] = [];
  for (const drift of driftOf(runs, specs)) {
    const { after, since, change } = drift;
    if (after === undefined || change <= 0) {
      found.push(drift);
      continue;
    }
    const key = `${after} ${since}`;
    const suspects = asked.get(key) ?? suspectsBetween(place, after, since);
    asked.set(key, suspects);
    found.push({ ...drift, ...(await suspects) });
  }
  return found;
}
