import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AuditOrder } from '../model/page-raw.ts';

/** A running Chrome; disposing it ends it and waits for its end. */
export interface Chrome extends AsyncDisposable {
  readonly port: number;
}

const POLL_MS = 50;
/** Chrome on a loaded two-core machine takes a few seconds; chrome-launcher counts connection attempts. */
const START_MS = 30_000;
const END_MS = 5_000;

/**
 * Starts Chrome with a fresh profile **in this process's own group**, so that one signal to the group ends worker and
 * Chrome together, also in the moment before anybody knows Chrome's pid. Throws an error with code CHROME_NOT_STARTED
 * and Chrome's last words.
 */
export async function launchChrome(order: AuditOrder): Promise<Chrome> {
  const { Launcher } = await import('chrome-launcher');
  const launcher = new Launcher(
    {
      chromePath: order.chromePath,
      chromeFlags: [...order.chromeFlags],
      userDataDir: order.profileDir,
      handleSIGINT: false,
      connectionPollInterval: POLL_MS,
      maxConnectionRetries: START_MS / POLL_MS,
      logLevel: 'silent',
    },
    {
      spawn: ((command: string, args: readonly string[], options: SpawnOptions) =>
        spawn(command, args, { ...options, detached: false })) as typeof spawn,
    },
  );
  try {
    await Promise.race([launcher.launch(), earlyEnd(launcher)]);
  } catch (error) {
    const words = await readFile(join(order.profileDir, 'chrome-err.log'), 'utf8').catch(() => '');
    await end(launcher.chromeProcess);
    throw Object.assign(
      new Error(`${order.chromePath} did not start; its last lines:\n${words.trim().slice(-1500)}`, {
        cause: error,
      }),
      {
        code: 'CHROME_NOT_STARTED',
      },
    );
  }
  return { port: launcher.port ?? 0, [Symbol.asyncDispose]: () => end(launcher.chromeProcess) };
}

/** chrome-launcher goes on polling a Chrome that has already exited; this rejects as soon as it has. */
async function earlyEnd(launcher: { readonly chromeProcess?: ChildProcess }): Promise<never> {
  for (;;) {
    await sleep(POLL_MS, undefined, { ref: false });
    const code = launcher.chromeProcess?.exitCode;
    if (code !== null && code !== undefined) throw new Error(`exited with code ${code}`);
  }
}

async function end(chrome: ChildProcess | undefined): Promise<void> {
  if (chrome === undefined || chrome.exitCode !== null || chrome.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => chrome.once('exit', () => resolve()));
  chrome.kill('SIGKILL');
  await Promise.race([ended, sleep(END_MS, undefined, { ref: false })]);
}
