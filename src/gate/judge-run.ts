/** The judgement of a run: evidence first, then the statistics, then what it means. */

import type { Problem } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { RawSamples } from '../model/raw-samples.ts';
import type { Round } from '../model/round.ts';
import type { JudgedRun } from '../model/run.ts';
import type { Samples } from '../model/samples.ts';
import type { Judgement, MetricVerdict } from '../model/verdict.ts';
import { completeSamples } from './complete-samples.ts';
import { likelySlips } from './likely-slips.ts';
import { evidenceProblems } from './evidence.ts';
import type { GateFacts } from './facts.ts';
import { againstHistory } from './facts.ts';
import { inItsWords, unsettledFlags } from './fresh-runner.ts';
import { historySamples } from './history-samples.ts';
import { judge, mustSeeOf } from './judge.ts';
import { brokenPages } from './broken-pages.ts';
import { otherAnswers } from './other-answers.ts';
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
  if (!againstHistory(plan, facts))
    return [...brokenPages(plan, rounds), ...otherPages(plan, rounds), ...unmeasured(plan, rounds, facts)];
  if (facts.base.available) return [];
  const instead = facts.baseline
    ? `compared with ${counted(facts.baseline.history.length, 'past run')} on main instead`
    : 'and there is no baseline yet';
  return [
    { kind: 'note', message: `base could not be measured beside head: ${facts.base.reason}; ${instead}` },
  ];
}

/** Rows that would fail a gate are shown: main is not accused of what it is, nor of what it became since the anchor. */
function shown(row: MetricVerdict): MetricVerdict {
  const accuses = row.flagged || row.outcome === 'regressed' || row.outcome === 'over-limit';
  const reason = `shown, a refresh of the baseline fails nothing; ${row.reason}`;
  return accuses ? { ...row, outcome: 'info', flagged: false, reason } : row;
}

/** A refresh of the baseline records and never accuses; only `invalid` keeps its name. */
function recorded(judgement: Judgement, anchor: JudgedRun['anchor']): Judgement {
  const metrics = judgement.metrics.map(shown);
  if (judgement.verdict === 'invalid') return { ...judgement, metrics, findings: [] };
  const beside = anchor === undefined ? '' : `, beside ${anchor.name}`;
  return {
    ...judgement,
    metrics,
    verdict: 'pass',
    reason: `${counted(metrics.length, 'metric')} recorded for the baseline${beside}`,
    next: null,
    findings: [],
  };
}

/**
 * The judgement of a run's samples, at the run and again from its record. In mode `baseline` both sides are the
 * same commit, or base is an anchor: rows show the noise or the way since, the verdict is `pass` or `invalid`.
 */
export function judgeSamples(run: JudgedRun, samples: Samples, problems: readonly Problem[]): Judgement {
  const mustSee = mustSeeOf(samples.strategy, run.plan.compare.mustSee);
  const judgement = judge(samples, { mustSee, problems });
  return run.plan.mode === 'baseline' ? recorded(judgement, run.anchor) : inItsWords(run, judgement);
}

/** Judges a file that `parseSamples` read; a run record is judged again as the run was, with what it knew to be wrong. */
export function judgeRaw(raw: RawSamples): Judgement {
  const { run, problems } = raw;
  const samples = completeSamples(raw);
  // What a run has written is no slip of a hand.
  return run
    ? judgeSamples(run, samples, problems)
    : judgeSamples({ plan: { mode: 'gate', compare: {} } }, samples, [...problems, ...likelySlips(samples)]);
}

/**
 * Judges everything that was measured; `anchor` is what stood for base, where it was a commit of long ago. The samples
 * and the problems of the result reproduce the verdict (`judgeSamples`).
 */
export function judgeRun(
  plan: Plan,
  rounds: readonly Round[],
  facts: GateFacts,
  anchor?: JudgedRun['anchor'],
): RunJudgement {
  const { runner, screened } = facts;
  const run: JudgedRun = {
    plan,
    runner,
    ...(anchor === undefined ? {} : { anchor }),
    ...(screened === undefined ? {} : { screened }),
  };
  const history = againstHistory(plan, facts);
  const samples = history ? historySamples(plan, rounds, facts) : pairRounds(plan, rounds, facts);
  const problems = [
    ...evidenceProblems(plan, rounds),
    ...circumstances(plan, rounds, facts),
    ...otherAnswers(plan, rounds, samples),
    ...unmatchedRules(plan, samples),
  ];
  const judgement = judgeSamples(run, samples, problems);
  const lost = unsettledFlags(facts, judgement);
  const said = lost.length > 0 ? judgeSamples(run, samples, [...problems, ...lost]) : judgement;
  return { ...said, samples };
}
