/** What the k6 process itself does while it runs: its CPU time and whom it talks to. Linux; elsewhere nothing. */

import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { platform } from 'node:process';

/** Linux counts process CPU time in hundredths of a second for user space (USER_HZ), on every architecture. */
const TICKS_PER_SECOND = 100;
/** Established connections in /proc/net/tcp. */
const ESTABLISHED = '01';

/** CPU seconds of a process with all its threads so far; undefined when it is gone or the system does not tell. */
export function cpuSecondsOf(pid: number): number | undefined {
  try {
    const text = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
    // The command name may hold spaces and brackets: fields are counted after the last one. utime and stime: 14, 15.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isFinite(ticks) ? ticks / TICKS_PER_SECOND : undefined;
  } catch {
    return undefined;
  }
}

function socketsOf(pid: number): Set<string> {
  const sockets = new Set<string>();
  const folder = `/proc/${String(pid)}/fd`;
  for (const name of readdirSync(folder)) {
    try {
      const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${name}`))?.[1];
      if (inode !== undefined) sockets.add(inode);
    } catch {
      // Closed since it was listed.
    }
  }
  return sockets;
}

/** `0100007F:A1B2` -> `127.0.0.1:41394`; IPv6 only when it maps IPv4. */
function addressOf(hex: string): string | undefined {
  const [host = '', port = ''] = hex.split(':');
  const mapped =
    host.length === 8 ? host : host.startsWith('0000000000000000FFFF0000') ? host.slice(24) : undefined;
  if (mapped === undefined) return undefined;
  const bytes = [6, 4, 2, 0].map((at) => Number.parseInt(mapped.slice(at, at + 2), 16));
  return `${bytes.join('.')}:${String(Number.parseInt(port, 16))}`;
}

function remotesOf(pid: number, table: 'tcp' | 'tcp6', own: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const line of readFileSync(`/proc/${String(pid)}/net/${table}`, 'latin1')
    .split('\n')
    .slice(1)) {
    const [, , remote = '', state, , , , , , inode = ''] = line.trim().split(/\s+/);
    const address = state === ESTABLISHED && own.has(inode) ? addressOf(remote) : undefined;
    if (address !== undefined) found.add(address);
  }
  return found;
}

/** Remote IPv4 addresses of the established connections of a process. */
export function peersOf(pid: number): string[] {
  try {
    const own = socketsOf(pid);
    if (own.size === 0) return [];
    const found = remotesOf(pid, 'tcp', own);
    // The tables list the whole machine and are slow to read: the second only when the first tells nothing.
    return [...(found.size > 0 ? found : remotesOf(pid, 'tcp6', own))];
  } catch {
    return [];
  }
}

export interface GeneratorFacts {
  readonly cpuSeconds?: number;
  readonly peers: Readonly<Record<string, number>>;
}

/** Disposing it stops the looks. */
export interface GeneratorWatch extends Disposable {
  /** Looks up to now. */
  facts(): GeneratorFacts;
}

const LOOK_MS = 100;
/** Connections are looked at after 0.3 s, 0.9 s and every 10 s: a look costs up to 15 ms on a busy machine. */
const isPeerLook = (looks: number) => looks === 3 || looks === 9 || looks % 100 === 0;

/** Watches the k6 process `pid`; at most the last 0.1 s of its CPU time is missed. */
export function watchGenerator(pid: number): GeneratorWatch {
  const peers: Record<string, number> = {};
  let cpuSeconds: number | undefined;
  let looks = 0;
  const look = () => {
    cpuSeconds = cpuSecondsOf(pid) ?? cpuSeconds;
    looks += 1;
    if (!isPeerLook(looks)) return;
    for (const peer of peersOf(pid)) peers[peer] = (peers[peer] ?? 0) + 1;
  };
  const timer = platform === 'linux' ? setInterval(look, LOOK_MS) : undefined;
  timer?.unref();
  return {
    facts: () => ({ peers: { ...peers }, ...(cpuSeconds === undefined ? {} : { cpuSeconds }) }),
    [Symbol.dispose]() {
      clearInterval(timer);
    },
  };
}
