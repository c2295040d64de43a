/**
 * The points that follow a request's duration: k6 writes the nine points of a request in one go, with the same time
 * and the same tags, and only the duration is counted. Where each line ends follows from its value's length, so the
 * newline need not be searched. Every step is checked; the first surprise ends it and the ordinary way goes on.
 */

/** Order of k6 v1.8 and v2.2, lib/netext/httpext: first letter of the name after `http_req_`, and its length. */
const FOLLOWERS = ['blocked', 'connecting', 'tls_handshaking', 'sending', 'waiting', 'receiving', 'failed'];
const LETTERS = Uint8Array.from(FOLLOWERS, (name) => name.charCodeAt(0));
const LENGTHS = Uint8Array.from(FOLLOWERS, (name) => name.length);

/** Bytes before that letter, between the name and the time, and between the time and the value. */
const BEFORE_LETTER = '{"metric":"http_req_'.length;
const BEFORE_TIME = '","type":"Point","data":{"time":"'.length;
const BEFORE_VALUE = 'Z","value":'.length;

const [NEWLINE, QUOTE, COMMA, COLON, BRACE, CLOSING, Z] = [10, 34, 44, 58, 123, 125, 90];
/** Longest number k6 writes. */
const LONGEST_VALUE = 26;

/** Bytes of a line from its time to `Z`, and from the comma after its value to its newline. */
export interface RequestShape {
  readonly timeBytes: number;
  readonly tailBytes: number;
}

/** Where the lines following a duration line end, and how many they are. One per reader, written anew each time. */
export interface Skipped {
  next: number;
  lines: number;
}

/** Skips the followers that begin at `from`; `into.next` is where the first line that is none of them begins. */
export function skipRequestRest(bytes: Uint8Array, from: number, shape: RequestShape, into: Skipped): void {
  let at = from;
  let lines = 0;
  for (; lines < 7; lines += 1) {
    const letter = at + BEFORE_LETTER;
    const nameEnd = letter + (LENGTHS[lines] as number);
    const timeEnd = nameEnd + BEFORE_TIME + shape.timeBytes;
    const value = timeEnd + BEFORE_VALUE;
    // Past the end of a chunk nothing is read: the line comes again with the next one.
    if (value + LONGEST_VALUE + shape.tailBytes >= bytes.length) break;
    if (bytes[at] !== BRACE || bytes[letter] !== LETTERS[lines] || bytes[nameEnd] !== QUOTE) break;
    if (bytes[timeEnd] !== Z || bytes[value - 1] !== COLON) break;
    let comma = value + 1;
    while (bytes[comma] !== COMMA && comma < value + LONGEST_VALUE) comma += 1;
    const newline = comma + shape.tailBytes;
    if (bytes[newline] !== NEWLINE || bytes[newline - 1] !== CLOSING) break;
    at = newline + 1;
  }
  into.next = at;
  into.lines = lines;
}
