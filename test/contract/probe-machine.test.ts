import { spawn } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { calibrate } from '../../src/probe/calibration.ts';
import { readCounters } from '../../src/probe/counters.ts';
import { watchTree } from '../../src/probe/resources.ts';
import { childrenOf } from './child-processes.ts';
import { isAlive } from './load-site.ts';

/** Uses a known amount of CPU, however loaded the machine is: it looks at its own clock of CPU time. */
const burn = (ms: number): string =>
  `const used=()=>{const c=process.cpuUsage();return c.user+c.system};const from=used();while(used()-from<${ms * 1000});`;

/** Runs a program that waits for a byte before its work and prints a line after it, watched in between. */
async function watched(
  program: string,
): Promise<{ usage: Awaited<ReturnType<ReturnType<typeof watchTree>['stop']>> }> {
  const child = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const line = (): Promise<unknown> => new Promise((resolve) => child.stdout.once('data', resolve));
  await line();
  const watch = watchTree([child.pid as number]);
  const done = line();
  child.stdin.write('x');
  await done;
  const usage = await watch.stop();
  expect(await watch.stop()).toBe(usage);
  child.kill('SIGKILL');
  return { usage };
}

const around = (work: string): string =>
  `console.log('ready');process.stdin.once('data',async()=>{${work};console.log('done')});`;

describe('the resources of a tree', () => {
  it('are its CPU, to a hundredth of a second, and its peak memory even when it was short', async () => {
    const grow = 'let b=Buffer.alloc(200e6,1);b=null;globalThis.gc?.()';
    const { usage } = await watched(around(`${grow};${burn(500)}`));
    expect(usage.cpuSeconds).toBeGreaterThan(0.49);
    expect(usage.cpuSeconds).toBeLessThan(1.2);
    expect(usage.peakRssBytes).toBeGreaterThan(200e6);
    expect(usage.peakRssBytes).toBeLessThan(600e6);
    expect(usage.wallMs).toBeGreaterThan(400);
    expect(usage.steal).toBeGreaterThanOrEqual(0);
    expect(usage.steal).toBeLessThanOrEqual(1);
    expect(usage.otherCpuCores).toBeGreaterThanOrEqual(0);
  });

  it('hold worker threads and children that came and went', async () => {
    const worker = `await new Promise(r=>new (require('node:worker_threads').Worker)(${JSON.stringify(burn(300))},{eval:true}).on('exit',r))`;
    const child = `require('node:child_process').execFileSync(process.execPath,['-e',${JSON.stringify(burn(300))}])`;
    const { usage } = await watched(around(`${worker};${child}`));
    expect(usage.cpuSeconds).toBeGreaterThan(0.57);
    expect(usage.cpuSeconds).toBeLessThan(2);
  });

  it('do not hold what the tree had used before, nor what others use meanwhile', async () => {
    const other = spawn(process.execPath, ['-e', 'for(;;);'], { stdio: 'ignore' });
    const before = `${burn(400)};${around(burn(1))}`;
    const { usage } = await watched(before);
    other.kill('SIGKILL');
    expect(usage.cpuSeconds).toBeLessThan(0.3);
  });

  it('are absent, not zero, for a preview that is not ours', async () => {
    const usage = await watchTree([]).stop();
    expect(usage).not.toHaveProperty('cpuSeconds');
    expect(usage).not.toHaveProperty('peakRssBytes');
  });
});

const started = () => childrenOf(process.pid).flatMap((pid) => [pid, ...childrenOf(pid)]);

describe('the calibration', () => {
  it('is a speed: positive, and of the same order twice in a row', async () => {
    const first = await calibrate({ seconds: 0.5 });
    const second = await calibrate({ seconds: 0.5 });
    expect(first).toBeGreaterThan(1);
    expect(Math.max(first, second) / Math.min(first, second)).toBeLessThan(5);
  });

  it('that is interrupted is said so, and leaves no process behind', async () => {
    const interrupt = new AbortController();
    const attempt = calibrate({ seconds: 100, signal: interrupt.signal });
    // The one that asks, and the reference server that it started.
    await vi.waitUntil(() => started().length >= 2, { timeout: 10_000 });
    const pids = started();
    interrupt.abort();
    await expect(attempt).rejects.toMatchObject({
      kind: 'cancelled',
      message: 'the run was interrupted while the machine was calibrated',
    });
    await vi.waitUntil(() => !pids.some(isAlive), { timeout: 5000 });
  });
});

const why = (text: string): object => ({ ok: false, why: text });

async function asked(handler: RequestListener, signal = new AbortController().signal): Promise<unknown> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`;
  const reading = await readCounters(url, signal);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return JSON.parse(JSON.stringify(reading).replaceAll(url, 'URL'));
}

describe('the counters of a preview', () => {
  it('are the text it answers', async () => {
    const text = '# TYPE queries counter\nqueries 3\n';
    expect(await asked((_request, response) => response.end(text))).toEqual({ ok: true, text });
  });

  it('are missing with a reason when it does not', async () => {
    expect(await asked((_request, response) => response.writeHead(404).end())).toEqual(
      why('URL answered 404'),
    );
    expect(await asked((_request, response) => response.destroy())).toEqual(
      why('URL could not be read: UND_ERR_SOCKET'),
    );
    expect(await asked((_request, response) => response.end('x'.repeat(9e6)))).toEqual(
      why('URL sent more than 8388608 bytes'),
    );
    expect(await readCounters('http://127.0.0.1:1/metrics', new AbortController().signal)).toMatchObject({
      ok: false,
    });
  });
});
