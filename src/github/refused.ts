/** A candidate is refused by throwing one of these; its message completes "refused: …". */
export class Refused extends Error {}

/** A commit for a sentence; what is no commit is quoted. */
export function short(sha: string): string {
  return /^[0-9a-f]{7,40}$/.test(sha) ? sha.slice(0, 7) : JSON.stringify(sha.slice(0, 12));
}
