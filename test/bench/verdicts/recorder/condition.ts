import { chmodSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { GuardHandle } from '../../../../src/model/site.ts';
import { startGroup } from '../../../../src/preview/group.ts';
import type { Recording } from '../corpus.ts';

/** How the machine is made to be in a condition. */
export interface Staging {
  /** In words, for the recording. */
  readonly setting: string;
  /** Before the server's command. */
  readonly serverPrefix: string;
  /** Node's own flags for the server. */
  readonly nodeFlags: string;
  /** Before k6 or Chrome. */
  readonly toolPrefix: string;
}

/**
 * V8's limits of the old and the young generation, MB: the shop keeps about 8 MB alive (measured; with 8 it dies), so
 * that it collects garbage often and goes on. No cgroup: this works in a container and without root.
 */
const HEAP_MB = { old: 16, young: 1 } as const;

/** The same machine, and a rate that leaves the server's one thread little rest: requests wait for each other. */
const BUSY = "nothing else at work; a rate that keeps the server's one thread at work for most of the time";

/** Throws where the machine cannot be brought into the condition. */
export function stage(condition: Recording['condition']): Staging {
  const bare = { serverPrefix: '', nodeFlags: '', toolPrefix: '' };
  switch (condition) {
    case 'quiet':
      return { ...bare, setting: 'nothing else at work' };
    case 'busy':
      return { ...bare, setting: BUSY };
    case 'neighbour':
      return {
        ...bare,
        setting:
          'a process that burns one core in bursts: on and off for exponential times of 1 s and 1.5 s on average, drawn from the seed',
      };
    case 'pinned':
      if (cpus().length < 2)
        throw new Error('pinned needs two cores: servers on core 0, the generator on core 1');
      return {
        ...bare,
        setting: 'servers on core 0, k6 or Chrome on core 1 (taskset)',
        serverPrefix: 'taskset -c 0 ',
        toolPrefix: 'taskset -c 1',
      };
    case 'memory-capped': {
      const flags = `--max-old-space-size=${String(HEAP_MB.old)} --max-semi-space-size=${String(HEAP_MB.young)}`;
      const cores = cpus().length > 2 ? 'taskset -c 0,1' : '';
      return {
        setting: `two cores for servers and generator (${cores || 'the machine has no more'}); servers with node ${flags}`,
        serverPrefix: cores && `${cores} `,
        nodeFlags: `${flags} `,
        toolPrefix: cores,
      };
    }
  }
}

/** The tool itself, or a script that starts it the way the condition wants. */
export function stagedTool(path: string, staging: Staging, folder: string): string {
  if (staging.toolPrefix === '') return path;
  const script = join(folder, `staged-${path.split('/').at(-1) ?? 'tool'}`);
  writeFileSync(script, `#!/bin/sh\nexec ${staging.toolPrefix} '${path}' "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}

/** Burns one core in bursts until it is disposed of. */
export function startNeighbour(
  seed: number,
  env: Readonly<Record<string, string>>,
  folder: string,
  guard: GuardHandle,
): AsyncDisposable {
  const group = startGroup({
    command: [process.execPath, join(import.meta.dirname, 'neighbour-worker.ts'), String(seed)],
    directory: folder,
    env,
    logFile: join(folder, 'neighbour.log'),
    onLine: () => undefined,
    guard,
  });
  return { [Symbol.asyncDispose]: () => group.end() };
}
