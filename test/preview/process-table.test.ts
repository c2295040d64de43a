import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { freePort, listeningPorts, parseListeners } from '../../src/preview/listening.ts';
import { descendants, processesFromPs, readProcess, readProcesses } from '../../src/preview/process-table.ts';

const rowOf = (pid: number, parent: number) => ({ pid, parent, group: 1, startTime: '1' });

describe('the process table', () => {
  it('tells parent and group of a child, and nothing of one that has gone', async () => {
    const child = spawn('sh', ['-c', 'sleep 1000 & wait'], { detached: true, stdio: 'ignore' });
    const pid = child.pid as number;
    expect(readProcess(pid)).toMatchObject({ pid, parent: process.pid, group: pid });
    expect(processesFromPs().find((row) => row.pid === pid)).toMatchObject({
      pid,
      parent: process.pid,
      group: pid,
    });
    await expect.poll(() => descendants(readProcesses(), [pid]).length, { timeout: 20_000 }).toBe(2);
    process.kill(-pid, 'SIGKILL');
    await expect.poll(() => readProcess(pid), { timeout: 20_000 }).toBeUndefined();
    expect(descendants(readProcesses(), [pid])).toEqual([]);
  });

  it('follows parents to the end whatever the order of rows', () => {
    const rows = [rowOf(4, 3), rowOf(3, 2), rowOf(2, 1), rowOf(9, 8)];
    expect(descendants(rows, [2]).map((found) => found.pid)).toEqual([2, 3, 4]);
  });
});

describe('listening sockets', () => {
  it('are read from the kernel’s table: state, port in hex, inode', () => {
    const table = [
      '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
      '   0: 0100007F:A1B2 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4242 1 0 100 0',
      '   1: 0100007F:A1B2 0100007F:C001 01 00000000:00000000 00:00000000 00000000  1000        0 4243 1 0 20 4',
      '   2: 00000000000000000000000001000000:0BB8 00000000000000000000000000000000:0000 0A 0:0 00:0 0 0 0 77 1',
      '',
    ].join('\n');
    expect(parseListeners(table)).toEqual([
      { port: 41394, inode: '4242' },
      { port: 3000, inode: '77' },
    ]);
    expect(parseListeners('')).toEqual([]);
  });

  it('are none of a process that is gone or listens nowhere', async () => {
    expect(await listeningPorts([999_999_999])).toEqual([]);
    expect(await freePort()).toBeGreaterThan(1023);
  });
});
