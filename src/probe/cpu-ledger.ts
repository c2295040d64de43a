/** One process of a tree at one moment. */
export interface ProcessSample {
  readonly pid: number;
  /** Clock ticks since boot: with the pid it names a process for good. */
  readonly startTime: string;
  /** Nanoseconds on a CPU per thread id, since the thread began (schedstat). */
  readonly threadNanos: ReadonlyMap<number, number>;
  /** utime + stime in seconds: coarse, but it still counts threads that have ended. */
  readonly tickSeconds: number;
  /** cutime + cstime in seconds: children that ended and were waited for. */
  readonly reapedSeconds: number;
  /** Resident memory, and the part of it in shared memory segments (PostgreSQL's buffers, say). */
  readonly rssBytes: number;
  readonly sharedBytes: number;
}

interface Account {
  /** What each thread had used when the watch began (0 for later ones) and when it was last seen. */
  readonly threads: ReadonlyMap<number, { readonly from: number; readonly to: number }>;
  readonly ticksFrom: number;
  readonly ticksTo: number;
  readonly reapedFrom: number;
  readonly reapedTo: number;
  readonly isAlive: boolean;
}

/** CPU of a tree over a watch: an account per process, kept after the process has gone. */
export interface TreeLedger {
  readonly isFirst: boolean;
  readonly accounts: ReadonlyMap<string, Account>;
}

export function newLedger(): TreeLedger {
  return { isFirst: true, accounts: new Map() };
}

/** Adds one look at the whole tree. What the first look saw counts from there, what comes later from zero. */
export function addSample(ledger: TreeLedger, rows: readonly ProcessSample[]): TreeLedger {
  const accounts = new Map<string, Account>();
  for (const [key, account] of ledger.accounts) accounts.set(key, { ...account, isAlive: false });
  for (const row of rows) {
    const key = `${row.pid}/${row.startTime}`;
    const known = ledger.accounts.get(key);
    const since = (value: number): number => (ledger.isFirst ? value : 0);
    const threads = new Map(known?.threads);
    for (const [tid, nanos] of row.threadNanos) {
      threads.set(tid, { from: threads.get(tid)?.from ?? since(nanos), to: nanos });
    }
    accounts.set(key, {
      threads,
      ticksFrom: known?.ticksFrom ?? since(row.tickSeconds),
      ticksTo: row.tickSeconds,
      reapedFrom: known?.reapedFrom ?? since(row.reapedSeconds),
      reapedTo: row.reapedSeconds,
      isAlive: true,
    });
  }
  return { isFirst: false, accounts };
}

/** utime and stime are each cut to a tick of 10 ms (USER_HZ 100), at both ends of the watch. */
const TICK_ERROR_SECONDS = 0.02;

/**
 * Seconds of CPU over the watch. Per process the nanoseconds of its threads, or the ticks where those say clearly more
 * (threads that came and went between looks). For children that ended: what was seen of them, or what their parents
 * were charged when they waited for them, whichever is more.
 */
export function totalCpuSeconds(ledger: TreeLedger): number {
  const accounts = [...ledger.accounts.values()];
  const ended = accounts.filter((account) => !account.isAlive);
  const alive = accounts.filter((account) => account.isAlive);
  const charged = sum(alive.map((account) => account.reapedTo - account.reapedFrom));
  const before = sum(ended.map((account) => account.ticksFrom + account.reapedFrom));
  return sum(alive.map(ownSeconds)) + Math.max(sum(ended.map(ownSeconds)), charged - before);
}

function ownSeconds(account: Account): number {
  const nanos = sum([...account.threads.values()].map((thread) => thread.to - thread.from));
  return Math.max(nanos / 1e9, account.ticksTo - account.ticksFrom - TICK_ERROR_SECONDS);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
