/**
 * What can go wrong that is not a verdict. Each kind has one exit code (docs/judge.md, "Exit codes").
 *
 * - `config`: the user's configuration, inputs or samples file (exit 2)
 * - `preview`: the preview could not be built, started or reached before it was ready (exit 3)
 * - `measurement`: what was measured cannot be trusted (exit 4; the run's verdict is `invalid`)
 * - `environment`: Tollgate or the machine it runs on broke: git, k6, Chrome, disk (exit 5)
 * - `cancelled`: the user or the runner interrupted the run (exit 130)
 */
export type FailureKind = 'config' | 'preview' | 'measurement' | 'environment' | 'cancelled';

/** Exit codes of the command line and of the action's process. Fixed interface. */
export const EXIT = { ok: 0, fail: 1, config: 2, preview: 3, invalid: 4, error: 5, cancelled: 130 } as const;

/**
 * A failure with kind, sentence and cause. The message is one sentence (or a sentence and quoted lines)
 * that names what was seen, where, and what to do about it; it is shown to the user as it is.
 */
export class TollgateError extends Error {
  override readonly name = 'TollgateError';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }

  get exitCode(): number {
    return exitCodeOf(this.kind);
  }
}

/** The exit code of a failure kind. */
export function exitCodeOf(kind: FailureKind): number {
  switch (kind) {
    case 'config':
      return EXIT.config;
    case 'preview':
      return EXIT.preview;
    case 'measurement':
      return EXIT.invalid;
    case 'environment':
      return EXIT.error;
    case 'cancelled':
      return EXIT.cancelled;
  }
}

/** Something the reader of a report must know that stopped nothing: shown in `problems` and in the comment. */
export interface Problem {
  /** `invalid`: voids what it speaks of. `warning`: shown. `note`: a guess or a fact, folded. */
  readonly kind: FailureKind | 'invalid' | 'warning' | 'note';
  readonly message: string;
  /** What it voids or speaks of: a load name, a page name, a metric id pattern. Absent: the whole run. */
  readonly about?: string;
  /** What it speaks of was to be judged and could not be: a run with such a problem does not pass. */
  readonly blind?: true;
}
