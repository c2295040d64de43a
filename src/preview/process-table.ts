import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** One process as the system tells it. */
export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** Clock ticks since boot (elsewhere a date): with the pid it names a process for good. */
  readonly startTime: string;
}

/** Every process that runs (zombies do not): from `/proc` on Linux, from `ps` on other POSIX; empty on Windows. */
export function readProcesses(): readonly ProcessRow[] {
  if (process.platform === 'win32') return [];
  if (process.platform !== 'linux') return processesFromPs();
  return processIds().flatMap((pid) => readProcess(pid) ?? []);
}

/** What `ps` says: `pid ppid pgid state start-date`, the date in the words of the C locale. */
export function processesFromPs(): readonly ProcessRow[] {
  const asked = spawnSync('ps', ['-axo', 'pid=,ppid=,pgid=,stat=,lstart='], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return (asked.stdout ?? '').split('\n').flatMap((line) => {
    const [pid, parent, group, state, ...start] = line.trim().split(/\s+/);
    if (start.length === 0 || state?.startsWith('Z') || Number(pid) === process.pid) return [];
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), startTime: start.join(' ') }];
  });
}

/** From `/proc`; undefined when it is gone, a zombie, or the platform has none. */
export function readProcess(pid: number): ProcessRow | undefined {
  const text = readText(`/proc/${pid}/stat`);
  // The name is in parentheses and may itself hold parentheses and spaces.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, parent, group] = fields;
  const startTime = fields[19];
  if (startTime === undefined || state === 'Z' || state === 'X') return undefined;
  return { pid, parent: Number(parent), group: Number(group), startTime };
}

/** Clock ticks since boot, also of one that has ended and was not waited for; undefined where there is no `/proc`. */
export function startTimeOf(pid: number): number | undefined {
  const text = readText(`/proc/${pid}/stat`);
  const startTime = text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
  return startTime === undefined ? undefined : Number(startTime);
}

/** What a process was started with, as `NAME=value` ended by zero bytes; empty when it was wiped or cannot be read. */
export function environmentOf(pid: number): string {
  return readText(`/proc/${pid}/environ`);
}

/** What the system calls the program of a process (at most 15 bytes); empty when it is gone or the platform has no `/proc`. */
export function programName(pid: number): string {
  return readText(`/proc/${pid}/comm`).trim();
}

/** The roots that live and everything below them. */
export function descendants(rows: readonly ProcessRow[], roots: readonly number[]): readonly ProcessRow[] {
  const found = new Map(rows.filter((row) => roots.includes(row.pid)).map((row) => [row.pid, row]));
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const row of rows) if (found.has(row.parent)) found.set(row.pid, row);
  }
  return [...found.values()];
}

/** The parents of this process, up to the first of all. */
export function ownAncestors(rows: readonly ProcessRow[]): ReadonlySet<number> {
  const parents = new Map(rows.map((row) => [row.pid, row.parent]));
  const found = new Set<number>();
  let next: number | undefined = process.ppid;
  while (next !== undefined && next > 0 && !found.has(next)) {
    found.add(next);
    next = parents.get(next);
  }
  return found;
}

/** Processes started with `name=value` in their environment: finds those that left their group and parent. */
export function carriers(rows: readonly ProcessRow[], name: string, value: string): readonly ProcessRow[] {
  const marker = `\0${name}=${value}\0`;
  return rows.filter((row) => `\0${environmentOf(row.pid)}`.includes(marker));
}

function processIds(): readonly number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid);
}

/** Empty when the process is gone or is not ours to look at. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
