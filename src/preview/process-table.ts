import { readdirSync, readFileSync } from 'node:fs';

/** One process as Linux tells it (proc(5), `/proc/<pid>/stat`). */
export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** Clock ticks since boot: with the pid it names a process for good. */
  readonly startTime: string;
}

/** Every process that runs (zombies do not); empty where there is no `/proc`. */
export function readProcesses(): readonly ProcessRow[] {
  return processIds().flatMap((pid) => readProcess(pid) ?? []);
}

/** Undefined when it is gone, a zombie, or the platform does not tell. */
export function readProcess(pid: number): ProcessRow | undefined {
  const text = readText(`/proc/${pid}/stat`);
  // The name is in parentheses and may itself hold parentheses and spaces.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, parent, group] = fields;
  const startTime = fields[19];
  if (startTime === undefined || state === 'Z' || state === 'X') return undefined;
  return { pid, parent: Number(parent), group: Number(group), startTime };
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

/** Processes started with `name=value` in their environment: finds those that left their group and parent. */
export function carriers(rows: readonly ProcessRow[], name: string, value: string): readonly ProcessRow[] {
  const marker = `\0${name}=${value}\0`;
  return rows.filter((row) => `\0${readText(`/proc/${row.pid}/environ`)}`.includes(marker));
}

function processIds(): readonly number[] {
  if (process.platform !== 'linux') return [];
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
