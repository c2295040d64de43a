/** Whether text on a stream may be coloured: https://no-color.org, and what the terminal can. */

import type { WriteStream } from 'node:tty';

export function colours(stream: Partial<Pick<WriteStream, 'hasColors' | 'isTTY'>>): 'ansi' | 'plain' {
  if (process.env['NO_COLOR']) return 'plain';
  if (process.env['FORCE_COLOR'] && process.env['FORCE_COLOR'] !== '0') return 'ansi';
  return stream.isTTY && stream.hasColors?.() ? 'ansi' : 'plain';
}
