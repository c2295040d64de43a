/**
 * Children are hostile: what a preview, a k6 script or a page prints must be unable to command the runner, to draw
 * on the terminal or to show a secret.
 */
export interface Fence {
  /** Writes one line of a child, fenced. */
  line(text: string): void;
  /** Ends the fence so that our own workflow commands work; the next `line` opens it again. */
  close(): void;
}

export interface FenceOptions {
  /** Gets whole lines, newline included. */
  readonly write: (text: string) => void;
  /** In Actions: a random text nobody can guess, for `::stop-commands::`. Absent: not in Actions. */
  readonly token?: string;
  /** Values that never appear. */
  readonly secrets: readonly string[];
}

/**
 * A fence around the output of children. In Actions the runner reads no workflow command between
 * `::stop-commands::<token>` and `::<token>::`; the old `##[command]` form is broken up as well.
 */
export function openFence(options: FenceOptions): Fence {
  const { write, token, secrets } = options;
  let isOpen = false;
  return {
    line: (text) => {
      if (token !== undefined && !isOpen) write(`::stop-commands::${token}\n`);
      isOpen = true;
      write(`${breakCommands(maskSecrets(withoutControls(text), secrets))}\n`);
    },
    close: () => {
      if (token !== undefined && isOpen) write(`::${token}::\n`);
      isOpen = false;
    },
  };
}

// Escape sequences (CSI, OSC, the short ones), then every control character but the tab.
/* oxlint-disable eslint/no-control-regex -- control characters are what this is about */
const SEQUENCES =
  /\u001b\[[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[ -/]*[0-~]/g;
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;
/* oxlint-enable eslint/no-control-regex */

/** One line without terminal sequences and control characters, that no runner takes for a command. */
export function plainLine(text: string): string {
  return breakCommands(withoutControls(text));
}

function withoutControls(text: string): string {
  return text.replace(SEQUENCES, '').replace(CONTROLS, '');
}

/** `::name::` counts for the runner only at a line's start, `##[name]` anywhere: a space breaks either. */
function breakCommands(text: string): string {
  return text.replace(/^\s*::/, ': :').replaceAll('##[', '## [');
}

/** Secrets shorter than this would blot out ordinary words. */
const SHORTEST_SECRET = 4;

/** Replaces every secret (and each line of a multi-line one) by `***`, the longest first. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const parts = secrets
    .flatMap((secret) => [secret, ...secret.split(/\r?\n/)])
    .filter((part) => part.trim().length >= SHORTEST_SECRET)
    .sort((a, b) => b.length - a.length);
  return parts.reduce((masked, part) => masked.replaceAll(part, '***'), text);
}

/** Last lines of a child for an error message: indented, plain, safe to print anywhere. */
export function quoteLines(lines: readonly string[]): string {
  if (lines.length === 0) return 'It printed nothing.';
  return `Last lines:\n${lines.map((line) => `  | ${plainLine(line)}`.trimEnd()).join('\n')}`;
}
