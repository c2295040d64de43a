/** Confirmation on a fresh runner: what the run that screened leaves, and what the one that confirms takes from it. */

import type { Problem } from '../model/failure.ts';
import { TollgateError } from '../model/failure.ts';
import type { MetricId } from '../model/metric.ts';
import type { LoadPlan, Plan } from '../model/plan.ts';
import type { Round } from '../model/round.ts';
import type { CommitRef, JudgedRun, RunRecord } from '../model/run.ts';
import { isSameMachine } from '../model/samples.ts';
import type { Judgement } from '../model/verdict.ts';
import type { GateFacts } from './facts.ts';
import { belongsTo, loadTargets, pageTargets } from './rounds.ts';
import { counted, listed } from './wording.ts';

/** What a fresh runner would have to confirm; empty: nothing. */
export function toConfirm({
  plan,
  judgement,
}: Pick<JudgedRun, 'plan'> & { readonly judgement: Judgement }): readonly MetricId[] {
  if (plan.mode !== 'gate' || plan.compare.confirm === 'fresh-runner') return [];
  return judgement.next?.stage === 'confirm' ? judgement.next.ids : [];
}

/** The rounds that count of a run that screened. Fresh blocks of its own machine are not fresh enough here. */
export function screenedRounds({ rounds }: RunRecord): readonly Round[] {
  return rounds.filter(({ stage }) => stage !== 'confirm');
}

function refuse(why: string): TollgateError {
  return new TollgateError('measurement', `the run to confirm cannot be used here: ${why}`);
}

/**
 * The plan as it was screened: its rates and lengths of rounds, and only what was left of its guesses, so that the
 * fresh blocks are of the same load.
 * @throws TollgateError of kind `measurement` when the run is not one of these commits, or flagged nothing that can be measured
 */
export function planToConfirm(
  plan: Plan,
  screened: RunRecord,
  sides: { readonly head: CommitRef; readonly base: CommitRef | null },
): Plan {
  for (const side of ['head', 'base'] as const) {
    const [there, here] = [screened[side]?.sha, sides[side]?.sha];
    if (there === undefined || there !== here)
      throw refuse(`its ${side} is ${there ?? 'absent'}, this job's is ${here ?? 'absent'}`);
  }
  const ids = toConfirm(screened);
  if (ids.length === 0)
    throw refuse(
      `its verdict is ${screened.judgement.verdict} and it left nothing to confirm. Let this job need its output needs-confirmation`,
    );
  const loads = plan.loads.flatMap((load) => asScreened(load, screened.plan.loads));
  const kept = new Set(screened.plan.pages.map(({ name }) => name));
  const confirming = { ...plan, loads, pages: plan.pages.filter(({ name }) => kept.has(name)) };
  const targets = [...loadTargets(confirming), ...pageTargets(confirming)];
  const strange = ids.filter((id) => !targets.some((target) => belongsTo(id, target)));
  if (strange.length > 0)
    throw refuse(
      `it flagged ${listed(strange)}, which this job does not measure. Give both jobs the same inputs`,
    );
  return confirming;
}

function asScreened(load: LoadPlan, screened: readonly LoadPlan[]): readonly LoadPlan[] {
  const same = screened.find(({ name }) => name === load.name);
  if (!same) return [];
  const { roundDefault: _set, ...own } = load;
  const { ratePerSecond, roundMs } = same;
  return [{ ...own, roundMs, ...(ratePerSecond === undefined ? {} : { ratePerSecond }) }];
}

/** What the gate is told of another machine's screen: it is taken as it was judged there. */
export function withScreen(facts: GateFacts, screened: RunRecord | undefined): GateFacts {
  if (screened === undefined) return facts;
  const { samples, plan, runner } = screened;
  const metrics = samples?.strategy === 'paired' ? samples.metrics : [];
  const { timeBudgetMs } = plan.compare;
  return { ...facts, screened: { ids: toConfirm(screened), metrics, timeBudgetMs, runner } };
}

/**
 * The same from the record of the run that confirmed, for whoever judges it again with less than it knew: its flags
 * stay flags, and nothing else of its word is taken.
 */
export function screenedBefore({ plan, samples, screened }: RunRecord): Pick<GateFacts, 'screened'> {
  if (plan.compare.confirm !== 'fresh-runner' || samples?.strategy !== 'paired') return {};
  const ids = samples.metrics.filter(({ flagged }) => flagged).map(({ id }) => id);
  const { timeBudgetMs } = plan.compare;
  return { screened: { ids, metrics: [], timeBudgetMs, ...(screened ? { runner: screened.runner } : {}) } };
}

/** Flags of another job's screen that no fresh blocks here have judged: nothing may pass over them in silence. */
export function unsettledFlags(
  { screened }: Pick<GateFacts, 'screened'>,
  { metrics }: Judgement,
): readonly Problem[] {
  const lost = (screened?.ids ?? []).filter((id) => {
    const row = metrics.find((each) => each.id === id);
    return row === undefined || (row.stage !== 'confirm' && !row.flagged);
  });
  if (lost.length === 0) return [];
  const message = `flagged by the run that screened and judged by no fresh block here: ${listed(lost)}`;
  return [{ kind: 'warning', message, blind: true }];
}

/** The same judgement in the words of a run whose two stages are two jobs, which a self-hosted runner may take both. */
export function inItsWords({ plan, runner, screened }: JudgedRun, judgement: Judgement): Judgement {
  const { metrics, reason } = judgement;
  const ids = toConfirm({ plan, judgement });
  switch (plan.compare.confirm) {
    case 'elsewhere':
      return ids.length > 0 && judgement.verdict === 'inconclusive'
        ? {
            ...judgement,
            reason: `${counted(ids.length, 'metric')} flagged, to be confirmed on a fresh runner; ${reason}`,
          }
        : judgement;
    case 'fresh-runner': {
      const where = isSameMachine(runner, screened?.runner)
        ? ' of a second job on the same machine'
        : ' of another machine';
      return {
        ...judgement,
        metrics: metrics.map((row) => ({
          ...row,
          reason: row.reason.replace(' of the same machine', where),
        })),
      };
    }
    default:
      return judgement;
  }
}
