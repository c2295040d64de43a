/** Progress and prose on stderr: one updating line on a terminal, plain lines in CI. */

import type { Voice } from './ports.ts';

export interface VoiceOptions {
  readonly write: (text: string) => void;
  readonly terminal: 'updating' | 'plain';
  readonly columns: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Where children's lines go (preview/fence.ts); they are only shown when asked for, the log file has them all. */
  readonly child: (line: string) => void;
}

/** In CI the progress line is printed again only this often while its phase stays the same. */
const PLAIN_EVERY_MS = 20_000;
/** Share below which time left is a guess nobody should read. */
const ETA_FROM_SHARE = 0.05;
const BAR_CELLS = 16;

/** A voice for one run. Closing it leaves the terminal's cursor on a fresh line. */
export function createVoice(options: VoiceOptions): Voice & Disposable {
  const { write, now } = options;
  const startedAt = now();
  let shown = false;
  let lastPlain = { text: '', at: 0 };
  const clear = (): void => {
    if (shown) write('\r\u001b[2K');
    shown = false;
  };
  const updating = (text: string, share: number | undefined): void => {
    clear();
    const line = `${bar(share)}${text}${timeLeft(share, now() - startedAt)}`;
    write(line.slice(0, Math.max(20, options.columns - 1)));
    shown = true;
  };
  const plain = (text: string, share: number | undefined): void => {
    if (text === lastPlain.text || now() - lastPlain.at < PLAIN_EVERY_MS) return;
    lastPlain = { text, at: now() };
    const percent = share === undefined ? '' : `${Math.round(share * 100)} % · `;
    write(`  ${percent}${text}${timeLeft(share, now() - startedAt)}\n`);
  };
  return {
    say: (text) => {
      clear();
      write(`${text}\n`);
    },
    progress: options.terminal === 'updating' ? updating : plain,
    childLine: (line) => {
      clear();
      options.child(line);
    },
    [Symbol.dispose]: clear,
  };
}

function bar(share: number | undefined): string {
  if (share === undefined) return '· ';
  const full = Math.round(Math.min(1, share) * BAR_CELLS);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)} ${String(Math.round(share * 100)).padStart(3)} % `;
}

function timeLeft(share: number | undefined, elapsedMs: number): string {
  if (share === undefined || share < ETA_FROM_SHARE || share >= 1) return '';
  const leftS = Math.round((elapsedMs * (1 - share)) / share / 1000);
  return leftS >= 90 ? ` · about ${Math.round(leftS / 60)} min left` : ` · about ${leftS} s left`;
}
