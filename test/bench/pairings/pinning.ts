import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/** A tool that is started on core 1 while it is switched to, and anywhere otherwise. */
export interface SwitchableTool {
  readonly path: string;
  pin(on: boolean): void;
}

export function switchableTool(tool: string, folder: string): SwitchableTool {
  const path = join(folder, 'switchable-tool');
  const flag = join(folder, 'pinned');
  writeFileSync(
    path,
    `#!/bin/sh\nif [ -e '${flag}' ]; then exec taskset -c 1 '${tool}' "$@"; fi\nexec '${tool}' "$@"\n`,
  );
  chmodSync(path, 0o755);
  return {
    path,
    pin: (on) => {
      if (on) writeFileSync(flag, '');
      else rmSync(flag, { force: true });
    },
  };
}

/** All threads of the processes to core 0, or to all cores again. */
export function pinServers(pids: readonly number[], on: boolean): void {
  const cores = on ? '0' : `0-${String(cpus().length - 1)}`;
  for (const pid of pids)
    execFileSync('taskset', ['-a', '-c', '-p', cores, String(pid)], { stdio: 'ignore' });
}
