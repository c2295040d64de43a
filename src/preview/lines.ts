import { StringDecoder } from 'node:string_decoder';

/** Longest line kept, in UTF-16 units: a child that prints megabytes without a newline must not fill memory or log. */
export const MAX_LINE = 4000;

/** How many last lines an error quotes. Judgement. */
export const LAST_LINES = 40;

export interface LineSplitter {
  push(chunk: Buffer): void;
  /** Hands over what is left without a newline. */
  end(): void;
}

/**
 * Cuts a byte stream into lines: at `\n`, `\r\n` and a lone `\r` (progress bars redraw with it; empty redraws are
 * dropped). UTF-8 split over chunks is put together. A line over `MAX_LINE` is cut and says how much is missing.
 */
export function lineSplitter(onLine: (line: string) => void): LineSplitter {
  const decoder = new StringDecoder('utf8');
  let held = '';
  let lost = 0;
  let openReturn = '';
  const emit = (end: string): void => {
    if (held !== '' || end === '\n') onLine(lost > 0 ? `${held} … (${lost} more characters)` : held);
    held = '';
    lost = 0;
  };
  const take = (text: string): void => {
    const room = Math.max(0, MAX_LINE - held.length);
    held += text.slice(0, room);
    lost += Math.max(0, text.length - room);
  };
  const feed = (text: string): void => {
    // A return at the end of a chunk may be the first half of a `\r\n`.
    const whole = openReturn + text;
    openReturn = whole.endsWith('\r') ? '\r' : '';
    for (const part of whole.slice(0, whole.length - openReturn.length).split(/(\r\n|\n|\r)/)) {
      if (part === '\r') emit('\r');
      else if (part === '\n' || part === '\r\n') emit('\n');
      else take(part);
    }
  };
  return {
    push: (chunk) => {
      feed(decoder.write(chunk));
    },
    end: () => {
      feed(decoder.end());
      emit('');
    },
  };
}

/** Remembers the last lines of a child for error messages. */
export function lastLines(): { add(line: string): void; all(): readonly string[] } {
  const lines: string[] = [];
  return {
    add: (line) => {
      lines.push(line);
      if (lines.length > LAST_LINES) lines.shift();
    },
    all: () => [...lines],
  };
}
