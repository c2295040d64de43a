/** The judgement of a run: evidence first, then the statistics, then what it means. */

import type { Problem } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { Round } from '../model/round.ts';
import type { Samples } from '../model/samples.ts';
import type { Judgement } from '../model/verdict.ts';
import { evidenceProblems } from './evidence.ts';
import type { GateFacts } from './facts.ts';
import { againstHistory } from './facts.ts';
import { inItsWords, unsettledFlags } from './fresh-runner.ts';
import { historySamples } from './history-samples.ts';
import { judge, mustSeeOf } from './judge.ts';
import { otherPages } from './other-page.ts';
import { pairRounds } from './pair.ts';
import { unmatchedRules } from './unmatched-rules.ts';
import { unmeasured } from './unmeasured.ts';
import { counted } from './wording.ts';

export interface RunJudgement extends Judgement {
  /** What the statistics were fed: `judge` on them, with the problems beside them, says the same. */
  readonly samples: Samples;
}

/** Why history had to do, what has to be said about time, and pages that may be other pages. */
function circumstances(plan: Plan, rounds: readonly Round[], facts: GateFacts): readonly Problem[] {
  if (!againstHistory(plan, facts)) return [...otherPages(plan, rounds), ...unmeasured(plan, rounds, facts)];
  if (facts.base.available) return [];
  const instead = facts.baseline
    ? `compared with ${counted(facts.baseline.history.length, 'past run')} on main instead`
    : 'and there is no baseline yet';
  return [
    { kind: 'note', message: `base could not be measured beside head: ${facts.base.reason}; ${instead}` },
  ];
}

/** A refresh of the baseline records and never accuses; only `invalid` keeps its name. */
function recorded(judgement: Judgement): Judgement {
  if (judgement.verdict === 'invalid') return judgement;
  return {
    ...judgement,
    verdict: 'pass',
    reason: `${counted(judgement.metrics.length, 'metric')} recorded for the baseline`,
    next: null,
    findings: [],
  };
}

/**
 * The judgement of samples under a plan, at the run and again from its record. In mode `baseline` both sides are the
 * same commit: rows show the noise, the verdict is `pass` or `invalid`.
 */
export function judgeSamples(
  plan: Pick<Plan, 'mode' | 'compare'>,
  samples: Samples,
  problems: readonly Problem[],
): Judgement {
  const mustSee = mustSeeOf(samples.strategy, plan.compare.mustSee);
  const judgement = judge(samples, { mustSee, problems });
  return plan.mode === 'baseline' ? recorded(judgement) : inItsWords(plan, judgement);
}

/**
 * Judges everything that was measured. The samples and the problems of the result reproduce the verdict
 * (`judgeSamples`).
 */
export function judgeRun(plan: Plan, rounds: readonly Round[], facts: GateFacts): RunJudgement {
  const history = againstHistory(plan, facts);
  const samples = history ? historySamples(plan, rounds, facts) : pairRounds(plan, rounds, facts);
  const problems = [
    ...evidenceProblems(plan, rounds),
    ...circumstances(plan, rounds, facts),
    ...unmatchedRules(plan, samples),
  ];
  const judgement = judgeSamples(plan, samples, problems);
  const lost = unsettledFlags(facts, judgement);
  const said = lost.length > 0 ? judgeSamples(plan, samples, [...problems, ...lost]) : judgement;
  return { ...said, samples };
}
