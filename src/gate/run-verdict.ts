/** From rows to the verdict of the run: the first rule that applies. Source: docs/verdicts.md section 3. */

import type { Problem } from '../model/failure.ts';
import { wrongSide } from '../model/metric.ts';
import type { RunVerdict } from '../model/verdict.ts';
import { promise } from './promise.ts';
import type { Row } from './row.ts';
import { counted, listed, percent } from './wording.ts';

export interface RunSays {
  readonly verdict: RunVerdict;
  readonly reason: string;
}

/** There was something to compare with; what is missing on head counts, for then base was not the trouble. */
function wasCompared({ verdict }: Row): boolean {
  return verdict.outcome !== 'new' && verdict.base !== null;
}

/** What must be seen, on the row's scale: a share of base for a difference too, and of 1 where base is less (scores). */
function bound({ kind, base }: Row['verdict'], mustSee: number): number {
  return kind === 'absolute' && typeof base === 'number' ? mustSee * Math.max(1, Math.abs(base)) : mustSee;
}

/** A primary row that could not have seen what must be seen. */
function blind({ verdict, undecided, blindness }: Row, mustSee: number): boolean {
  return verdict.gated && verdict.primary && undecided && (blindness ?? Infinity) > bound(verdict, mustSee);
}

function names(rows: readonly Row[]): string {
  return listed(rows.map((row) => row.verdict.id));
}

function failing(rows: readonly Row[]): RunSays | undefined {
  const bad = rows.filter(
    ({ verdict }) => verdict.gated && (verdict.outcome === 'regressed' || verdict.outcome === 'over-limit'),
  );
  if (bad.length === 0) return undefined;
  const worse = bad.filter(({ verdict }) => verdict.outcome === 'regressed');
  const beyond = bad.filter(({ verdict }) => verdict.outcome === 'over-limit');
  const parts = [
    ...(worse.length > 0 ? [`${counted(worse.length, 'metric')} regressed: ${names(worse)}`] : []),
    ...(['over', 'under'] as const).flatMap((side) => {
      const rowsThere = beyond.filter(({ verdict }) => wrongSide(verdict) === side);
      return rowsThere.length > 0
        ? [`${counted(rowsThere.length, 'metric')} ${side} the limit: ${names(rowsThere)}`]
        : [];
    }),
  ];
  return { verdict: 'fail', reason: parts.join('; ') };
}

/**
 * Says something of its change: it could tell, or it is primary and would have seen what must be seen. Where no row does,
 * nothing would have been called, whatever had happened.
 */
function tells(row: Row, mustSee: number): boolean {
  if (row.verdict.outcome === 'missing') return false;
  return !row.undecided || (row.verdict.primary && !blind(row, mustSee));
}

function doubtful(rows: readonly Row[], problems: readonly Problem[], mustSee: number): RunSays | undefined {
  const gated = rows.filter(({ verdict }) => verdict.gated);
  const flagged = gated.filter((row) => row.unsettled);
  const missing = gated.filter(({ verdict }) => verdict.primary && verdict.outcome === 'missing');
  const unseeing = gated.filter((row) => !row.unsettled && blind(row, mustSee));
  const parts = [
    ...problems.filter(({ blind: isBlind }) => isBlind).map(({ message }) => message),
    ...(flagged.length > 0 ? [`flagged and not settled: ${names(flagged)}`] : []),
    ...(missing.length > 0 ? [`measured before and missing now: ${names(missing)}`] : []),
    ...(unseeing.length > 0
      ? [`a change of ${percent(mustSee)} could have been missed: ${names(unseeing)}`]
      : []),
  ];
  if (parts.length > 0) return { verdict: 'inconclusive', reason: parts.join('; ') };
  const compared = rows.filter((row) => row.compared && row.verdict.outcome !== 'new');
  return compared.length > 0 && !compared.some((row) => tells(row, mustSee))
    ? { verdict: 'inconclusive', reason: `no gated row could tell: ${names(compared)}` }
    : undefined;
}

/** "1 primary and 3 secondary rows could not tell"; undefined: all could. */
function untold(gated: readonly Row[]): string | undefined {
  const undecided = gated.filter((row) => row.undecided);
  const primary = undecided.filter(({ verdict }) => verdict.primary).length;
  const secondary = undecided.length - primary;
  const parts = [
    ...(primary > 0 ? [`${String(primary)} primary`] : []),
    ...(secondary > 0 ? [`${String(secondary)} secondary`] : []),
  ];
  return parts.length === 0
    ? undefined
    : `${parts.join(' and ')} ${undecided.length === 1 ? 'row' : 'rows'} could not tell`;
}

/** "1 missing, 2 new": rows with one side; undefined: all have both. */
function oneSided(gated: readonly Row[]): string | undefined {
  const parts = (['missing', 'new'] as const).flatMap((outcome) => {
    const count = gated.filter(({ verdict }) => verdict.outcome === outcome).length;
    return count > 0 ? [`${String(count)} ${outcome}`] : [];
  });
  return parts.length === 0 ? undefined : parts.join(', ');
}

const bothSides = ({ verdict }: Row) => verdict.outcome !== 'new' && verdict.outcome !== 'missing';

/** It was judged, or need not be: the nights have muted it, or its page serves the same bytes. */
function speaks(row: Row): boolean {
  const { gated, limit } = row.verdict;
  return row.muted || row.servedTheSame || (gated && ((row.compared && bothSides(row)) || limit !== null));
}

/**
 * Green would say nothing: whatever had happened to these numbers, nothing could have made them red.
 */
function nothingGates(rows: readonly Row[]): RunSays | undefined {
  if (rows.some(speaks)) return undefined;
  const gated = rows.filter(({ verdict, compared }) => verdict.gated && (compared || verdict.limit !== null));
  const reason =
    gated.length === 0
      ? `nothing that was measured gates: ${names(rows)}`
      : `nothing that gates was measured on both sides: ${names(gated)}`;
  return { verdict: 'inconclusive', reason };
}

function passing(rows: readonly Row[]): RunSays {
  const gated = rows.filter(({ verdict }) => verdict.gated);
  const decided = gated.filter((row) => row.compared && !row.undecided && bothSides(row)).length;
  const on = decided > 0 ? ` on ${counted(decided, 'gated metric')}` : '';
  const { seen, unsized } = promise(rows);
  const muted = rows.filter((row) => row.muted && row.verdict.primary);
  const except = muted.length > 0 ? `, except ${String(muted.length)} muted: ${names(muted)}` : '';
  const said = seen === undefined ? `no regression${on}` : `no regression; ${seen}`;
  const parts = [`${said}${except}`, unsized, untold(gated), oneSided(gated)];
  return { verdict: 'pass', reason: parts.filter((part) => part !== undefined).join('; ') };
}

/**
 * The verdict and its sentence. `mustSee` is the largest `detectable` a primary row that could not tell may have;
 * problems of kind `invalid` void the run.
 */
export function runVerdict(rows: readonly Row[], problems: readonly Problem[], mustSee: number): RunSays {
  const invalid = problems.filter((problem) => problem.kind === 'invalid');
  if (invalid.length > 0)
    return {
      verdict: 'invalid',
      reason: listed(
        invalid.map((problem) => problem.message),
        3,
      ),
    };
  const failed = failing(rows);
  if (failed) return failed;
  // What only got no time does have something to be compared with.
  if (!rows.some(wasCompared) && !problems.some(({ blind: isBlind }) => isBlind))
    return {
      verdict: 'no-baseline',
      reason:
        rows.length === 0
          ? 'nothing was measured that could be compared'
          : 'nothing to compare with yet; limits still apply',
    };
  return doubtful(rows, problems, mustSee) ?? nothingGates(rows) ?? passing(rows);
}
