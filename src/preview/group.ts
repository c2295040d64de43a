import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomBytes } from 'node:crypto';
import type { GuardHandle } from '../model/site.ts';
import { lastLines, lineSplitter } from './lines.ts';
import { carriers, descendants, readProcesses, type ProcessRow } from './process-table.ts';
import { nestOf, strayDaemons, type Nest } from './stray-daemons.ts';

export interface GroupJob {
  /** A shell command line, or a program with its arguments. */
  readonly command: string | readonly [file: string, ...args: string[]];
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
  /** Everything the group prints, as it is, appended. */
  readonly logFile: string;
  /** One line of output; once `end` began, only what could not be ended is told. */
  readonly onLine: (line: string) => void;
  readonly guard: GuardHandle;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Set when it could not be started at all. */
  readonly error?: Error;
  readonly afterMs: number;
}

/** A process group of our own and all that came of it, daemons included (Linux). */
export interface Group {
  readonly pid: number;
  /** Settles when the first process is gone; never rejects. */
  readonly exited: Promise<Exit>;
  /** Undefined while the first process runs. */
  exit(): Exit | undefined;
  lastLines(): readonly string[];
  /** Everything of it that runs now; where there is no `/proc`, the first process while it runs. */
  living(): readonly number[];
  /** Those of `living` that none of the others started: the first process, and daemons that left it. */
  roots(): readonly number[];
  /** TERM to all of it, 3 s, KILL. Idempotent, never throws. */
  end(): Promise<void>;
}

/** Time between TERM and KILL. Judgement. */
const GRACE_MS = 3000;
/** A server that prints a line for each request must fill neither the disk nor, where that is slow, memory. Judgement. */
const MOST_LOGGED_BYTES = 64 * 1024 ** 2;
/** Carried by everything one start brings to life, so that strays that left the group are found. */
const MARKER = 'TOLLGATE_START';

/** Starts a command in its own process group, logged, read line by line and known to the guard. */
export function startGroup(job: GroupJob): Group {
  const marker = randomBytes(8).toString('hex');
  const startedAt = performance.now();
  const [file, args, shell] =
    typeof job.command === 'string'
      ? ([job.command, [], true] as const)
      : ([job.command[0], job.command.slice(1), false] as const);
  const child = spawn(file, args, {
    shell,
    cwd: job.directory,
    env: { ...job.env, TOLLGATE_RUN: job.guard.runId, [MARKER]: marker },
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const pid = child.pid ?? 0;
  const nest = nestOf(pid, job.directory);
  if (pid > 0) job.guard.watch(pid, nest?.directory);

  const log = createWriteStream(job.logFile, { flags: 'a' });
  log.on('error', () => undefined);
  const kept = lastLines();
  let room = MOST_LOGGED_BYTES;
  const keep = (chunk: Buffer): void => {
    if (log.destroyed || room <= 0) return;
    room -= chunk.length;
    log.write(room > 0 ? chunk : Buffer.concat([chunk, Buffer.from('\n… cut: it printed more\n')]));
  };
  let isEnding = false;
  const splitters = [child.stdout, child.stderr].map((stream) => {
    const splitter = lineSplitter((line) => {
      kept.add(line);
      if (!isEnding) job.onLine(line);
    });
    stream.on('data', (chunk: Buffer) => {
      keep(chunk);
      splitter.push(chunk);
    });
    stream.on('error', () => undefined);
    return splitter;
  });

  let exit: Exit | undefined;
  const exited = new Promise<Exit>((resolve) => {
    const settle = (seen: Omit<Exit, 'afterMs'>): void => {
      exit ??= { ...seen, afterMs: performance.now() - startedAt };
      resolve(exit);
    };
    child.on('error', (error) => {
      settle({ code: null, signal: null, error });
    });
    // `exit` comes before the last output was read, `close` waits for strays that hold the pipe: take what is there.
    child.on('exit', (code, signal) => {
      setTimeout(() => {
        splitters.forEach((splitter) => {
          splitter.end();
        });
        settle({ code, signal });
      }, 50);
    });
  });

  let ending: Promise<void> | undefined;
  const group: Grouped = {
    pid,
    marker,
    isRunning: () => exit === undefined && pid > 0,
    known: new Map(),
    ...(nest && { nest }),
  };
  return {
    pid,
    exited,
    exit: () => exit,
    lastLines: () => kept.all(),
    living: () => livingOf(group).map((row) => row.pid),
    roots: () => rootsOf(group),
    end: () => {
      isEnding = true;
      ending ??= endGroup(group, job.onLine).finally(() => {
        job.guard.unwatch(pid);
        child.stdout.destroy();
        child.stderr.destroy();
        log.destroy();
      });
      return ending;
    },
  };
}

interface Grouped {
  readonly pid: number;
  readonly marker: string;
  readonly isRunning: () => boolean;
  /** Start times of all that was ever seen of it: descendants that left group and environment outlive their parents. */
  readonly known: Map<number, string>;
  readonly nest?: Nest;
}

type Living = Pick<ProcessRow, 'pid' | 'parent'>;

/** Members of the group, carriers of the marker, what was seen of it before, its stray daemons, and what descends from them. */
function livingOf(group: Grouped): readonly Living[] {
  const rows = readProcesses();
  if (rows.length === 0) return group.isRunning() ? [{ pid: group.pid, parent: process.pid }] : [];
  const members = rows.filter((row) => row.group === group.pid || group.known.get(row.pid) === row.startTime);
  const marked = carriers(rows, MARKER, group.marker);
  const found = descendants(
    rows,
    [...members, ...marked, ...(group.nest ? strayDaemons(rows, group.nest) : [])].map((row) => row.pid),
  );
  for (const row of found) group.known.set(row.pid, row.startTime);
  return found;
}

/** The first process leads, wherever the system lists it. */
function rootsOf(group: Grouped): readonly number[] {
  const rows = livingOf(group);
  const all = new Set(rows.map((row) => row.pid));
  const roots = rows.flatMap((row) => (all.has(row.parent) ? [] : [row.pid]));
  return roots.sort((a, b) => Number(b === group.pid) - Number(a === group.pid));
}

async function endGroup(group: Grouped, tell: (line: string) => void): Promise<void> {
  if (group.pid === 0) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/PID', String(group.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  for (const { pid } of livingOf(group)) send(pid, 'SIGTERM');
  const deadline = performance.now() + GRACE_MS;
  while (livingOf(group).length > 0 && performance.now() < deadline) await sleep(25);
  for (let round = 0; round < 100; round += 1) {
    const left = livingOf(group);
    if (left.length === 0) return;
    for (const { pid } of left) send(pid, 'SIGKILL');
    await sleep(20);
  }
  const left = livingOf(group).map(({ pid }) => String(pid));
  if (left.length > 0)
    tell(
      `tollgate: process ${left.join(', ')} could not be ended and still runs: does it belong to another user (sudo)?`,
    );
}

function send(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // already gone
  }
}

/** "exited with code 1 after 3.2 s", "was ended by SIGKILL after 3.2 s". */
export function describeExit(exit: Exit): string {
  const after = `after ${(exit.afterMs / 1000).toFixed(1)} s`;
  if (exit.error) return `could not be started (${exit.error.message})`;
  if (exit.signal) return `was ended by ${exit.signal} ${after}`;
  return `exited with code ${exit.code} ${after}`;
}
