/** The voice of a command: stderr, an updating line on a terminal, plain lines elsewhere. */

import { redactorOf } from '../config/redact.ts';
import { createVoice } from '../voice.ts';
import type { Voice } from '../ports.ts';

/** `child` gets children's lines, and fences them; `secrets` are in nothing that is said. */
export function stderrVoice(
  child: (line: string) => void = () => undefined,
  secrets: readonly string[] = [],
): Voice & Disposable {
  const { stderr } = process;
  const voice = createVoice({
    write: (text) => void stderr.write(text),
    terminal: stderr.isTTY && !process.env['CI'] ? 'updating' : 'plain',
    columns: stderr.columns ?? 80,
    now: Date.now,
    child,
  });
  const redactor = redactorOf(secrets);
  const masked = (text: string): string => redactor.text(text);
  return {
    ...voice,
    say: (text) => voice.say(masked(text)),
    progress: (text, share) => voice.progress(masked(text), share),
    childLine: (line) => voice.childLine(masked(line)),
  };
}
