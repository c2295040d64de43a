/** From rows to the verdict of the run: the first rule that applies. Source: docs/verdicts.md section 3. */

import type { Problem } from '../model/failure.ts';
import type { RunVerdict } from '../model/verdict.ts';
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

/** A primary row that could not have seen what must be seen. */
function blind(row: Row, mustSee: number): boolean {
  return row.verdict.gated && row.verdict.primary && row.undecided && (row.blindness ?? Infinity) > mustSee;
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
  const over = bad.filter(({ verdict }) => verdict.outcome === 'over-limit');
  const parts = [
    ...(worse.length > 0 ? [`${counted(worse.length, 'metric')} regressed: ${names(worse)}`] : []),
    ...(over.length > 0 ? [`${counted(over.length, 'metric')} over the limit: ${names(over)}`] : []),
  ];
  return { verdict: 'fail', reason: parts.join('; ') };
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
  return parts.length > 0 ? { verdict: 'inconclusive', reason: parts.join('; ') } : undefined;
}

function passing(rows: readonly Row[]): RunSays {
  const gated = rows.filter(({ verdict }) => verdict.gated);
  const primary = gated.filter(({ verdict }) => verdict.primary && verdict.kind !== 'rate');
  const sizes = primary.flatMap(({ verdict }) => (verdict.detectable === null ? [] : [verdict.detectable]));
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const untold = gated.filter((row) => row.undecided).length;
  const seen =
    sizes.length > 0
      ? `no regression; ${percent(largest)} or more on any primary metric would have been seen`
      : `no regression on ${counted(gated.length, 'gated metric')}`;
  return {
    verdict: 'pass',
    reason: untold > 0 ? `${seen}; ${counted(untold, 'secondary row')} could not tell` : seen,
  };
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
  return doubtful(rows, problems, mustSee) ?? passing(rows);
}
