import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, hostname, release, totalmem } from 'node:os';
import type { RunnerFacts } from '../model/samples.ts';
import { cpuQuota } from './cpu-quota.ts';

/**
 * What makes this machine like or unlike another: CPU model, cores (a quota counts), memory, image; and which one it is.
 * `env` is the job's: GitHub's runners name their image in ImageOS and ImageVersion.
 */
export function machineFacts(env: Readonly<Record<string, string | undefined>>): RunnerFacts {
  const image = [env['ImageOS'], env['ImageVersion']].filter(Boolean).join(' ');
  return {
    cpu: cpus()[0]?.model.trim().replaceAll(/\s+/g, ' ') || `unknown ${process.arch} CPU`,
    cores: Math.min(availableParallelism(), cpuQuota() ?? Number.POSITIVE_INFINITY),
    memoryBytes: memoryBytes(),
    os: `${process.platform} ${process.arch} ${release()}`,
    machineId: machineId(env),
    ...(image && { image }),
  };
}

/** The smaller of the machine's and the container's; Node reports "no constraint" as 0 or as a huge number. */
function memoryBytes(): number {
  const limit = process.constrainedMemory();
  return limit > 0 && limit < totalmem() ? limit : totalmem();
}

/**
 * A hash that two jobs on one machine share and two machines do not: of the kernel's boot on Linux (containers of one
 * host share it; an image's /etc/machine-id may be the same everywhere), else of the names of runner and host.
 */
function machineId(env: Readonly<Record<string, string | undefined>>): string {
  const known = bootId() ?? `${env['RUNNER_NAME'] ?? ''} ${hostname()}`;
  return createHash('sha256').update(`tollgate ${known}`).digest('hex').slice(0, 16);
}

function bootId(): string | undefined {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}
