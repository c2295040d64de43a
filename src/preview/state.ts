import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { closeGuard, GUARD_JOURNAL, spawnGuard } from './guard.ts';
import { readProcess } from './process-table.ts';

/** What the `post` step must know to finish a job that was cancelled; plain JSON, saved before anything is waited for. */
export interface LeftoverRecord {
  /** Of the guard. */
  readonly pid: number;
  /** The guard's start time, so that a number used again is not taken for it; null where the platform does not tell. */
  readonly startTime: string | null;
  readonly tempDir: string;
}

/** The record of a run that has just started its guard. */
export function leftoverRecord(guard: { readonly pid: number }, tempDir: string): LeftoverRecord {
  return { pid: guard.pid, startTime: readProcess(guard.pid)?.startTime ?? null, tempDir };
}

/** A guard that works needs less than 6 s (guard-process.ts). */
const GUARD_WAIT_MS = 8000;

/**
 * Ends what earlier runs left: waits for a guard that is still at work, then plays its journal to a fresh one, which
 * ends the groups, the carriers of the run's id and the folders. Nothing left: nothing happens. Never throws.
 */
export async function endLeftovers(records: readonly LeftoverRecord[]): Promise<void> {
  await Promise.all(records.map(endLeftover));
}

async function endLeftover(record: LeftoverRecord): Promise<void> {
  const deadline = performance.now() + GUARD_WAIT_MS;
  while (isSame(record) && performance.now() < deadline) await sleep(50);
  const journal = await readFile(join(record.tempDir, GUARD_JOURNAL), 'utf8').catch(() => undefined);
  if (journal === undefined) return;
  const guard = spawnGuard();
  guard.on('error', () => undefined);
  guard.stdin?.write(journal);
  await closeGuard(guard);
}

function isSame(record: LeftoverRecord): boolean {
  const found = readProcess(record.pid);
  return found !== undefined && found.startTime === record.startTime;
}
