import { realpathSync, readlinkSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { environmentOf, ownAncestors, startTimeOf, type ProcessRow } from './process-table.ts';

/** Where and since when a start's daemons may have been born. */
export interface Nest {
  /** Of the side, absolute, without symbolic links. */
  readonly directory: string;
  /** Start time of the first process, in clock ticks since boot. */
  readonly since: number;
}

/**
 * The nest of a start whose first process is `pid`; undefined where nobody could tell its daemons from others': no
 * `/proc`, the root folder, or no HOME in our own environment.
 */
export function nestOf(pid: number, directory: string): Nest | undefined {
  const since = startTimeOf(pid);
  if (since === undefined || !process.env['HOME']) return undefined;
  try {
    const real = realpathSync(directory);
    return real === sep ? undefined : { directory: real, since };
  } catch {
    return undefined;
  }
}

/**
 * Daemons that wiped their environment and left their parents before anybody saw them (`redis-server --daemonize yes`):
 * of our user, younger than the start, working in the side's folder, handed on to init or whatever adopts orphans here,
 * which is an ancestor of ours. What a person starts beside the run in the same folder has an environment with a HOME
 * and is left alone. The guard has the same rule (guard-process.ts).
 */
export function strayDaemons(rows: readonly ProcessRow[], nest: Nest): readonly ProcessRow[] {
  const adopters = ownAncestors(rows);
  return rows.filter(
    (row) =>
      adopters.has(row.parent) &&
      Number(row.startTime) >= nest.since &&
      isOurs(row.pid) &&
      isBelow(workingFolder(row.pid), nest.directory) &&
      !/(^|\0)HOME=/.test(environmentOf(row.pid)),
  );
}

function isOurs(pid: number): boolean {
  return statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.uid === process.getuid?.();
}

function workingFolder(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`).replace(/ \(deleted\)$/, '');
  } catch {
    return '';
  }
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
