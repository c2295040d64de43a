/** What a run did, done again by hand: the same server, as many starts, k6 runs and audits, and nothing else. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Round } from '../../src/model/round.ts';
import { auditPage } from '../../src/probe/lighthouse-run.ts';
import { pageJob } from '../page-job.ts';
import { tool } from '../tools.ts';

export interface ByHand {
  /** The shop's folder. */
  readonly directory: string;
  readonly tempDir: string;
  readonly worker: string;
  /** Of the run that is repeated, in the order they were taken. */
  readonly rounds: readonly Pick<Round, 'target' | 'generation'>[];
  readonly script: string;
  readonly roundMs: number;
  readonly warmUpMs: number;
  readonly path: string;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

interface Shop {
  readonly origin: string;
  readonly child: ChildProcess;
}

async function startShop({ directory }: ByHand): Promise<Shop> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'server.js'], {
    cwd: directory,
    env: { ...process.env, PORT: String(port), DATABASE_URL: 'file:hand.db' },
    stdio: 'ignore',
  });
  const origin = `http://127.0.0.1:${String(port)}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the shop exited with ${String(child.exitCode)}`);
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok) return { origin, child };
    await sleep(50);
  }
}

async function endShop({ child }: Shop): Promise<void> {
  const gone = once(child, 'exit');
  if (child.exitCode === null && child.kill('SIGTERM')) await gone;
}

/** Two virtual users of the shop's script make about as many requests as the run's rate. */
async function runK6({ directory, script }: ByHand, origin: string, ms: number): Promise<void> {
  const args = ['run', '--quiet', '--address=', '--vus=2', `--duration=${String(ms)}ms`, script];
  const env = { ...process.env, BASE_URL: origin };
  const child = spawn(tool('k6'), args, { cwd: directory, env, stdio: 'ignore' });
  const [code] = (await once(child, 'exit')) as [number | null];
  // 99: a threshold of the script; the work was done.
  if (code !== 0 && code !== 99) throw new Error(`k6 exited with ${String(code)}`);
}

async function audit(hand: ByHand, origin: string): Promise<void> {
  const { failure } = await auditPage(
    pageJob(origin + hand.path, hand.tempDir, {
      workerPath: hand.worker,
      htmlFile: join(hand.tempDir, 'page.html'),
    }),
  );
  if (failure) throw new Error(`the audit failed: ${failure.message}`);
}

/** Milliseconds it took. */
export async function byHand(hand: ByHand): Promise<number> {
  const before = performance.now();
  const { directory } = hand;
  for (const command of ['build.js', 'src/seed.js']) {
    const env = { ...process.env, DATABASE_URL: 'file:hand.db' };
    const { status } = spawnSync(process.execPath, [command], { cwd: directory, env, stdio: 'ignore' });
    if (status !== 0) throw new Error(`node ${command} exited with ${String(status)}`);
  }
  let shop = await startShop(hand);
  try {
    let generation = hand.rounds[0]?.generation;
    let isWarm = false;
    for (const round of hand.rounds) {
      if (round.generation !== generation) {
        await endShop(shop);
        shop = await startShop(hand);
        ({ generation } = round);
        isWarm = false;
      }
      if (round.target.kind === 'page') {
        await audit(hand, shop.origin);
        continue;
      }
      if (!isWarm) await runK6(hand, shop.origin, hand.warmUpMs);
      isWarm = true;
      await runK6(hand, shop.origin, hand.roundMs);
    }
  } finally {
    await endShop(shop);
  }
  return performance.now() - before;
}
