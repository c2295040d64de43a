import { spawn } from 'node:child_process';
import { TollgateError } from '../model/failure.ts';

export interface CalibrationOptions {
  /** How long to spin; 1 to 2 is enough. */
  readonly seconds: number;
  readonly signal?: AbortSignal;
}

/**
 * The machine's single-thread speed in millions of steps per second: bigger is faster. A step is a few integer,
 * floating-point and memory operations over 64 KiB, as a server's handler would mix them. Measured in slices of about
 * 20 ms; their median is taken, so a slice that lost the CPU to a neighbour does not count. Compared only between runs
 * of the same Node major: another compiler is another unit. In a process of its own, so that nothing of Tollgate's
 * heap or compiler state is in it. Throws `environment` when the process cannot be run.
 */
export function calibrate({ seconds, signal }: CalibrationOptions): Promise<number> {
  const { NODE_OPTIONS: _preloads, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', `(${spin.toString()})()`, String(seconds)], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
      // Ten times the wanted time: a machine that is this slow cannot be measured on.
      timeout: seconds * 10_000 + 10_000,
      killSignal: 'SIGKILL',
      ...(signal && { signal }),
    });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.on('error', (cause) => {
      reject(failure(cause.message, cause));
    });
    child.on('close', (code) => {
      const speed = Number(out);
      if (code === 0 && speed > 0) resolve(speed);
      else reject(failure(`it exited with code ${code} and said "${out.trim()}"`));
    });
  });
}

function failure(why: string, cause?: unknown): TollgateError {
  return new TollgateError('environment', `the calibration of this machine failed: ${why}`, { cause });
}

/** The child's whole program, passed as text (works from source and bundle alike): nothing from outside its braces. */
function spin(): void {
  const memory = new Int32Array(16_384);
  let float = 1;
  const slice = (steps: number): number => {
    const begin = process.hrtime.bigint();
    let x = 2_463_534_242;
    for (let step = 0; step < steps; step += 1) {
      // xorshift32 (Marsaglia 2003): cheap, and nothing a compiler can fold away
      x ^= x << 13;
      x ^= x >>> 17;
      x ^= x << 5;
      const at = x & 16_383;
      memory[at] = ((memory[at] ?? 0) + x) | 0;
      float = float * 0.999_999 + (x & 255);
    }
    return Number(process.hrtime.bigint() - begin) / 1e9;
  };
  let steps = 100_000;
  while (slice(steps) < 0.02) steps *= 2;
  const speeds: number[] = [];
  const end = process.hrtime.bigint() + BigInt(Math.round(Number(process.argv[1]) * 1e9));
  do speeds.push(steps / slice(steps) / 1e6);
  while (process.hrtime.bigint() < end);
  speeds.sort((a, b) => a - b);
  const median = speeds[Math.floor(speeds.length / 2)] ?? 0;
  process.stdout.write(String(Number.isFinite(float) ? median : 0));
}
