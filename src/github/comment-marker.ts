/** The first line of our comment: which one it is, and what it speaks of. Read back from GitHub, so hostile until matched. */
export interface Marker {
  readonly key: string;
  /** `<run id>.<attempt>`. */
  readonly run: string;
  /** Head of the pull request that was measured. */
  readonly sha: string;
  /** Verdicts of this and the earlier pushes, oldest first, at most five. */
  readonly pushes: readonly string[];
}

const PUSHES = 5;
const WORD = /^[\w.-]+$/;
const MARKER = /^<!-- tollgate:1 key=(\S+) run=(\d+\.\d+) sha=([0-9a-f]+)(?: pushes=([\w,-]*))? -->/;

/** `<!-- tollgate:1 key=default run=991.1 sha=9f3c2ab pushes=pass,fail -->` */
export function writeMarker(marker: Marker): string {
  const pushes = marker.pushes.filter((word) => WORD.test(word)).slice(-PUSHES);
  const tail = pushes.length > 0 ? ` pushes=${pushes.join(',')}` : '';
  return `<!-- tollgate:1 key=${encodeURIComponent(marker.key).replaceAll('--', '-%2D')} run=${marker.run} sha=${marker.sha}${tail} -->`;
}

/** The marker a comment starts with; undefined when it has none. */
export function readMarker(body: string): Marker | undefined {
  const match = MARKER.exec(body);
  if (!match) return undefined;
  const [, key = '', run = '', sha = '', pushes = ''] = match;
  try {
    return { key: decodeURIComponent(key), run, sha, pushes: pushes.split(',').filter(Boolean) };
  } catch {
    return undefined;
  }
}

/** Is run `a` (`<id>.<attempt>`) newer than run `b`? Ids grow; equal ids are compared by attempt. */
export function isNewerRun(a: string, b: string): boolean {
  const [idA = 0, attemptA = 0] = a.split('.').map(Number);
  const [idB = 0, attemptB = 0] = b.split('.').map(Number);
  return idA === idB ? attemptA > attemptB : idA > idB;
}
