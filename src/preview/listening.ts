import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { TollgateError } from '../model/failure.ts';

/** State 0A of /proc/net/tcp. Source: Linux include/net/tcp_states.h, TCP_LISTEN = 10. */
const LISTEN = '0A';

/** A port nobody listens on now. Given to the next server; asked for one at a time. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') {
    throw new TollgateError('environment', 'the system gave no free TCP port on 127.0.0.1');
  }
  return address.port;
}

/**
 * TCP ports these processes listen on, ascending. Linux: by the socket inodes among their file descriptors, looked
 * up in their own network namespace. Elsewhere by the system's own tools (lsof, netstat), one call each.
 */
export async function listeningPorts(pids: readonly number[]): Promise<readonly number[]> {
  return process.platform === 'linux' ? ownPorts(pids) : listeningElsewhere(pids);
}

/** The same for Linux alone, at once. */
export function ownPorts(pids: readonly number[]): readonly number[] {
  const found = new Set<number>();
  for (const pid of pids) {
    const sockets = socketInodes(pid);
    if (sockets.size === 0) continue;
    for (const entry of listeners(pid)) if (sockets.has(entry.inode)) found.add(entry.port);
  }
  return [...found].sort((a, b) => a - b);
}

async function listeningElsewhere(pids: readonly number[]): Promise<readonly number[]> {
  const { pidToPorts } = await import('pid-port');
  const found = await pidToPorts([...pids]).catch(() => new Map<number, Set<number>>());
  return Array.from(found.values(), (ports) => Array.from(ports))
    .flat()
    .sort((a, b) => a - b);
}

function socketInodes(pid: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const fd of list(`/proc/${pid}/fd`)) {
    try {
      const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
      if (inode !== undefined) found.add(inode);
    } catch {
      // closed in between
    }
  }
  return found;
}

function listeners(pid: number): readonly { readonly port: number; readonly inode: string }[] {
  return ['tcp', 'tcp6'].flatMap((table) => parseListeners(readText(`/proc/${pid}/net/${table}`)));
}

/** Listening sockets of a `/proc/net/tcp` or `tcp6` table (proc(5)): local port in hex, inode in the tenth column. */
export function parseListeners(table: string): readonly { readonly port: number; readonly inode: string }[] {
  return table
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const columns = line.trim().split(/\s+/);
      const port = columns[1]?.split(':').at(-1);
      const inode = columns[9];
      if (columns[3] !== LISTEN || port === undefined || inode === undefined) return [];
      return [{ port: Number.parseInt(port, 16), inode }];
    });
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
