/** The voice of a command: stderr, an updating line on a terminal, plain lines elsewhere. */

import { createVoice } from '../voice.ts';
import type { Voice } from '../ports.ts';

export function stderrVoice(child: (line: string) => void = () => undefined): Voice & Disposable {
  const { stderr } = process;
  return createVoice({
    write: (text) => void stderr.write(text),
    terminal: stderr.isTTY && !process.env['CI'] ? 'updating' : 'plain',
    columns: stderr.columns ?? 80,
    now: Date.now,
    child,
  });
}
