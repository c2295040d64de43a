/** A description as GitHub shows it: what a template says in comments is not what its author says. */

/** What no `-->` closes is a comment only where it begins a line; elsewhere GitHub shows it as it is. */
const UNCLOSED = /^[ \t>*+-]*<!--/m;

/** The text without HTML comments, also such as go over many lines and such as never end. */
export function visibleText(text: string): string {
  const last = text.lastIndexOf('-->');
  const end = last < 0 ? 0 : last + 3;
  const [first = '', ...rest] = text.slice(0, end).split('<!--');
  const between = rest.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''));
  const tail = text.slice(end);
  const open = tail.search(UNCLOSED);
  return [first, ...between, open < 0 ? tail : tail.slice(0, open)].join('');
}
