/** Endpoints that nearly always fail on head and did not on base: too rare to move the whole script's error rate. */

import type { Side } from '../model/metric.ts';
import { loadMetricId } from '../model/metric.ts';
import type { Round } from '../model/round.ts';
import type { Count } from '../stats/fisher-exact.ts';
import { LEAST_FAILING_ROUNDS } from './rate.ts';
import { asCounts, pooled } from './values.ts';

/** Up to this share of failures base is fine, and from this one on head is broken. Judgement. */
const FINE = 0.01;
const BROKEN = 0.5;
/** Half of so many beside none of so many is chance once in 4,600 (Fisher), and fresh blocks must confirm it. */
const LEAST_REQUESTS = 20;

interface Failures extends Count {
  readonly failingRounds: number;
}

function failuresOf(rounds: readonly Round[], side: Side, endpoint: string): Failures {
  let [failures, total, failingRounds] = [0, 0, 0];
  for (const round of rounds) {
    const id = loadMetricId(round.target.name, endpoint, 'errors');
    const errors = round.values[id];
    if (round.side !== side || errors === undefined) continue;
    const count = pooled(asCounts(id, [errors]));
    failures += count.failures;
    total += count.total;
    if (count.failures > 0) failingRounds += 1;
  }
  return { failures, total, failingRounds };
}

/** The endpoints of one load whose own error rate gates, by the sound rounds of its screen. */
export function brokenEndpoints(rounds: readonly Round[]): ReadonlySet<string> {
  const screened = rounds.filter(({ stage }) => stage === 'screen');
  const names = new Set(screened.flatMap(({ load }) => Object.keys(load?.endpointRequests ?? {})));
  const broken = [...names].filter((endpoint) => {
    const [base, head] = [failuresOf(screened, 'base', endpoint), failuresOf(screened, 'head', endpoint)];
    return (
      base.total > 0 &&
      base.failures <= FINE * base.total &&
      head.total >= LEAST_REQUESTS &&
      head.failures >= BROKEN * head.total &&
      head.failingRounds >= LEAST_FAILING_ROUNDS
    );
  });
  return new Set(broken);
}
