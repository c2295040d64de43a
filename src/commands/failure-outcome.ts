/** What becomes of an error at a door: one sentence, one report, one exit code. */

import { EXIT, TollgateError } from '../model/failure.ts';

/** Thrown after a command has printed its own report: the door only sets the exit code. */
export interface FailureOutcome {
  readonly exitCode: number;
  readonly sentence: string;
  readonly stack: string;
  readonly report: object;
  readonly alreadyReported: boolean;
}

/** An error whose command has put its report on stdout already. */
export class ReportedError extends Error {
  override readonly name = 'ReportedError';
}

/** Unwraps what disposers wrapped, and tells known failures (a sentence) from bugs (a sentence that asks for a report). */
export function failureOutcome(thrown: unknown): FailureOutcome {
  const alreadyReported = thrown instanceof ReportedError;
  const error = rootFailure(alreadyReported ? thrown.cause : thrown);
  const known = error instanceof TollgateError;
  const said = error instanceof Error ? error.message : String(error);
  const message = known
    ? said
    : `Tollgate failed: ${said}. This is a bug: please report it with --debug's output`;
  const kind = known ? error.kind : 'environment';
  const exitCode = known ? error.exitCode : EXIT.error;
  return {
    exitCode,
    sentence: `tollgate: ${message}`,
    stack: error instanceof Error ? (error.stack ?? message) : message,
    report: errorReport(kind, message, exitCode),
    alreadyReported,
  };
}

/** A disposer that throws hides the cause in a SuppressedError; the cause is what the user must read. */
function rootFailure(error: unknown): unknown {
  const isSuppressed = error instanceof Error && error.name === 'SuppressedError' && 'suppressed' in error;
  return isSuppressed ? rootFailure(error.suppressed) : error;
}

/** `--json`'s object for a run that never came to measuring. */
function errorReport(kind: string, message: string, exitCode: number): object {
  return {
    schema: 'tollgate/report@1',
    verdict: exitCode === EXIT.invalid ? 'invalid' : 'error',
    reason: message,
    exitCode,
    strategy: 'none',
    base: null,
    head: null,
    next: null,
    metrics: [],
    findings: [],
    problems: [{ kind, message }],
    runner: null,
    versions: {},
    files: {},
  };
}
