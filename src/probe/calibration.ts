import { spawn } from 'node:child_process';
import { TollgateError } from '../model/failure.ts';
import { ask, serve } from './reference-server.ts';

export interface CalibrationOptions {
  /** How long the reference server is asked, at a hundred requests a second; 2 is enough. */
  readonly seconds: number;
  readonly signal?: AbortSignal;
}

/**
 * The machine's speed as a server feels it, in answers per second one after the other: bigger is faster. The median
 * answer of a reference server of fixed work (reference-server.ts) that is asked at a steady pace, so that cores rest in between as
 * they do under a load. A loop that never rests told little of that here (docs/bench.md). Compared only between
 * runs of the same Node major: another compiler is another unit. In processes of their own, so that nothing of
 * Tollgate's heap or compiler state is in it. Throws `environment` when they cannot be
 * run, `cancelled` when `signal` fires.
 */
export function calibrate({ seconds, signal }: CalibrationOptions): Promise<number> {
  const { NODE_OPTIONS: _preloads, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['-e', `(${ask.toString()})()`, String(seconds), `(${serve.toString()})()`],
      {
        env,
        stdio: ['ignore', 'pipe', 'ignore'],
        windowsHide: true,
        // Ten times the wanted time: a machine that is this slow cannot be measured on.
        timeout: seconds * 10_000 + 10_000,
        killSignal: 'SIGKILL',
        ...(signal && { signal }),
      },
    );
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.on('error', (cause) => {
      reject(signal?.aborted ? interrupted(cause) : failure(cause.message, cause));
    });
    child.on('close', (code) => {
      const speed = 1000 / Number(out);
      if (code === 0 && speed > 0 && Number.isFinite(speed)) resolve(speed);
      else reject(failure(`it exited with code ${code} and said "${out.trim()}"`));
    });
  });
}

function interrupted(cause: unknown): TollgateError {
  return new TollgateError('cancelled', 'the run was interrupted while the machine was calibrated', {
    cause,
  });
}

function failure(why: string, cause?: unknown): TollgateError {
  return new TollgateError('environment', `the calibration of this machine failed: ${why}`, { cause });
}
