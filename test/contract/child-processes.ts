/** Pids of the processes that a process started. */

import { readFileSync, readdirSync } from 'node:fs';

/** None where the process is gone. Source: proc(5), children of a task; any thread may have started them. */
export function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}
