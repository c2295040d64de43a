/** Endpoints that give another kind of answer on head than on base: a redirect to the login is fast, and no success. */

import type { Problem } from '../model/failure.ts';
import type { Side } from '../model/metric.ts';
import { loadMetricId } from '../model/metric.ts';
import type { Plan } from '../model/plan.ts';
import type { Round, Target } from '../model/round.ts';
import type { Samples } from '../model/samples.ts';
import { compares } from './defaults.ts';
import { isSound, loadTargets, roundsOf } from './rounds.ts';
import { percent } from './wording.ts';

/** A class (2xx, 3xx) whose share of the answers differs by so much moves the middle of the latencies. Judgement. */
const OTHER_SHARE = 0.25;
/** Fewer answers of a side tell nothing of their shares. */
const LEAST_ANSWERS = 20;
/** A status below this share is not worth a word. */
const RARE = 0.05;

type Counts = ReadonlyMap<string, number>;

/** Expected answers of one endpoint on one side, by status; failures have an error rate that tells of them. */
function answersOf(rounds: readonly Round[], side: Side, endpoint: string): Counts {
  const counts = new Map<string, number>();
  for (const round of rounds)
    if (round.side === side)
      for (const [status, times] of Object.entries(round.load?.answers?.[endpoint] ?? {}))
        counts.set(status, (counts.get(status) ?? 0) + times);
  return counts;
}

function total(counts: Counts): number {
  return [...counts.values()].reduce((sum, times) => sum + times, 0);
}

/** Share of each class of statuses, `2` for 200 and 204. */
function shares(counts: Counts): ReadonlyMap<string, number> {
  const all = total(counts);
  const classes = new Map<string, number>();
  for (const [status, times] of counts)
    classes.set(status.slice(0, 1), (classes.get(status.slice(0, 1)) ?? 0) + times / all);
  return classes;
}

function differ(base: Counts, head: Counts): boolean {
  if (total(base) < LEAST_ANSWERS || total(head) < LEAST_ANSWERS) return false;
  const [before, after] = [shares(base), shares(head)];
  return [...before.keys(), ...after.keys()].some(
    (one) => Math.abs((after.get(one) ?? 0) - (before.get(one) ?? 0)) >= OTHER_SHARE,
  );
}

/** `302`, or `302 (50 %) and 200 (50 %)`. */
function statusText(counts: Counts): string {
  const all = total(counts);
  const told = [...counts].filter(([, times]) => times >= RARE * all).sort(([, a], [, b]) => b - a);
  if (told.length <= 1) return told[0]?.[0] ?? '';
  return told.map(([status, times]) => `${status} (${percent(times / all)})`).join(' and ');
}

/**
 * Warnings for such endpoints. Their `about` is the pattern of the latency that is void (untrusted.ts); where that was to
 * be judged, the run is blind there.
 */
export function otherAnswers(plan: Plan, rounds: readonly Round[], samples: Samples): readonly Problem[] {
  if (samples.strategy !== 'paired') return [];
  return loadTargets(plan).flatMap((target: Target): Problem[] => {
    const own = roundsOf(rounds, target, 'screen', 'confirm').filter(isSound);
    const endpoints = new Set(own.flatMap(({ load }) => Object.keys(load?.answers ?? {})));
    return [...endpoints].flatMap((endpoint): Problem[] => {
      const [base, head] = [answersOf(own, 'base', endpoint), answersOf(own, 'head', endpoint)];
      if (!differ(base, head)) return [];
      const latency = loadMetricId(target.name, endpoint, 'latency-');
      const judged = samples.metrics.some((metric) => metric.id.startsWith(latency) && compares(metric));
      const message = `${endpoint} of ${target.name} is answered by ${statusText(head)} on head and by ${statusText(base)} on base, which are not the same work: its latency was not compared. If this change was not meant to do that, head sends people elsewhere (a login, an error)`;
      return [{ kind: 'warning', message, about: `${latency}*`, ...(judged ? { blind: true } : {}) }];
    });
  });
}
