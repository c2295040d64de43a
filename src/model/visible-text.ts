/** A description as GitHub shows it: what a template says in comments is not what its author says. */

/** Marks of lists and quotations may stand before a comment that begins its line. */
const BEGINS_LINE = /\n[ \t>*+-]*$/;
const MOST_MARKS = 16;
const BLANK_LINE = /\n[ \t]*\r?\n/g;
const [OPENS, CLOSES] = ['<!--', '-->'];

/** From where on a position is looked for; asked in rising order, so that a flood costs one walk through the text. */
function ahead(find: (from: number) => number): (from: number) => number {
  let known = -1;
  return (from) => {
    if (known < from) {
      const found = find(from);
      known = found < 0 ? Infinity : found;
    }
    return known;
  };
}

function beginsLine(text: string, at: number): boolean {
  const from = Math.max(0, at - MOST_MARKS);
  return BEGINS_LINE.test(`${from === 0 ? '\n' : ''}${text.slice(from, at)}`);
}

/**
 * The text without HTML comments. One that begins its line goes on to its end, over any lines, or for ever; one within a
 * line ends in its own paragraph, or is no comment and stands as it is.
 */
export function visibleText(text: string): string {
  const closing = ahead((from) => text.indexOf(CLOSES, from));
  const blank = ahead((from) => {
    BLANK_LINE.lastIndex = from;
    return BLANK_LINE.exec(text)?.index ?? -1;
  });
  const shown: string[] = [];
  let at = 0;
  for (let open = text.indexOf(OPENS); open >= 0; open = text.indexOf(OPENS, at)) {
    const inside = open + OPENS.length;
    const end = closing(inside);
    const isComment = beginsLine(text, open) || end < blank(inside);
    shown.push(text.slice(at, isComment ? open : inside));
    at = isComment ? Math.min(text.length, end + CLOSES.length) : inside;
  }
  return [...shown, text.slice(at)].join('');
}
