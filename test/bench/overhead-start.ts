/** How long Node takes to start the doors and do nothing with them. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface StartUp {
  readonly name: string;
  /** Median, milliseconds. */
  readonly medianMs: number;
  readonly leastMs: number;
}

function timed(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  const elapsed = performance.now() - before;
  if (status !== 0) throw new Error(`node ${args.join(' ')} exited with ${String(status)}: ${stderr}`);
  return elapsed;
}

/**
 * `node -e 0`, the action at an event it does not answer to (inputs, context and event are read), and the command line
 * asked for its version; in turns, so that a busy machine disturbs all alike.
 */
export function startUpTimes(doors: { main: string; cli: string }, runs: number): readonly StartUp[] {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-start-'));
  try {
    const event = join(folder, 'event.json');
    writeFileSync(event, '{"ref":"refs/heads/topic","repository":{"default_branch":"main"}}');
    const { NODE_OPTIONS: _options, ...inherited } = process.env;
    const env = {
      ...inherited,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: '0'.repeat(40),
      GITHUB_REF: 'refs/heads/topic',
      GITHUB_RUN_ID: '1',
      GITHUB_WORKSPACE: folder,
    };
    const ways = [
      { name: 'node -e 0', args: ['-e', '0'] },
      { name: 'main, an event it skips', args: [doors.main] },
      { name: 'cli --version', args: [doors.cli, '--version'] },
    ];
    const times = ways.map(() => [] as number[]);
    for (let run = 0; run < runs; run += 1)
      for (const [index, { args }] of ways.entries()) times[index]?.push(timed(args, env));
    return ways.map(({ name }, index) => {
      const sorted = (times[index] ?? []).toSorted((a, b) => a - b);
      return {
        name,
        medianMs: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
        leastMs: sorted[0] ?? Number.NaN,
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
