import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ProcessSample } from './cpu-ledger.ts';

/** Ticks per second of every time in `/proc`. Source: proc(5), sysconf(_SC_CLK_TCK); 100 on all Linux Node runs on. */
const TICKS_PER_SECOND = 100;

/** Everything below `pids` that runs now, themselves included (Linux, `/proc`). */
export function sampleTree(pids: readonly number[]): readonly ProcessSample[] {
  const seen = new Set<number>();
  const found: ProcessSample[] = [];
  const queue = [...pids];
  for (let pid = queue.shift(); pid !== undefined; pid = queue.shift()) {
    if (seen.has(pid)) continue;
    seen.add(pid);
    const tids = list(`/proc/${pid}/task`).map(Number);
    const sample = sampleProcess(pid, tids);
    if (sample) found.push(sample);
    for (const tid of tids) queue.push(...numbers(readText(`/proc/${pid}/task/${tid}/children`)));
  }
  return found;
}

function sampleProcess(pid: number, tids: readonly number[]): ProcessSample | undefined {
  const stat = parseStat(readText(`/proc/${pid}/stat`));
  if (!stat) return undefined;
  const threadNanos = new Map<number, number>();
  for (const tid of tids) {
    const [nanos] = numbers(readText(`/proc/${pid}/task/${tid}/schedstat`));
    if (nanos !== undefined) threadNanos.set(tid, nanos);
  }
  const status = readText(`/proc/${pid}/status`);
  const rssBytes = parseKilobytes(status, 'VmRSS') ?? 0;
  return { pid, ...stat, threadNanos, rssBytes, sharedBytes: parseKilobytes(status, 'RssShmem') ?? 0 };
}

/** Times of `/proc/<pid>/stat` (proc(5)); undefined for what is gone or a zombie. */
export function parseStat(
  text: string,
): Pick<ProcessSample, 'startTime' | 'tickSeconds' | 'reapedSeconds'> | undefined {
  // The name is in parentheses and may itself hold parentheses and spaces; the state is the next field.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const startTime = fields[19];
  if (startTime === undefined || fields[0] === 'Z') return undefined;
  const seconds = (from: number): number =>
    (Number(fields[from]) + Number(fields[from + 1])) / TICKS_PER_SECOND;
  return { startTime, tickSeconds: seconds(11), reapedSeconds: seconds(13) };
}

/**
 * Memory of a tree in bytes. A segment that its processes share is counted once, as large as the process that touched most of
 * it sees it: ten connections to one database do not hold its buffers ten times.
 */
export function residentBytes(rows: readonly Pick<ProcessSample, 'rssBytes' | 'sharedBytes'>[]): number {
  const own = rows.reduce((sum, row) => sum + row.rssBytes - row.sharedBytes, 0);
  return own + Math.max(0, ...rows.map((row) => row.sharedBytes));
}

/** Sets the kernel's memory high-water mark back to now. Source: proc(5), clear_refs, "5". False: not allowed. */
export function resetRssPeak(pid: number): boolean {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
    return true;
  } catch {
    return false;
  }
}

/** The kernel's high-water mark of resident memory, in bytes. */
export function readRssPeak(pid: number): number | undefined {
  return parseKilobytes(readText(`/proc/${pid}/status`), 'VmHWM');
}

function parseKilobytes(status: string, name: string): number | undefined {
  const found = new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1];
  return found === undefined ? undefined : Number(found) * 1024;
}

function numbers(text: string): readonly number[] {
  return text.trim() === '' ? [] : text.trim().split(/\s+/).map(Number);
}

function list(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
