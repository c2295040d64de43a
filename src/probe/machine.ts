import { availableParallelism, cpus, release, totalmem } from 'node:os';
import type { RunnerFacts } from '../model/samples.ts';
import { cpuQuota } from './cpu-quota.ts';

/**
 * What makes this machine like or unlike another: CPU model, cores (a quota counts), memory, image.
 * `env` is the job's: GitHub's runners name their image in ImageOS and ImageVersion.
 */
export function machineFacts(env: Readonly<Record<string, string | undefined>>): RunnerFacts {
  const image = [env['ImageOS'], env['ImageVersion']].filter(Boolean).join(' ');
  return {
    cpu: cpus()[0]?.model.trim().replaceAll(/\s+/g, ' ') || `unknown ${process.arch} CPU`,
    cores: Math.min(availableParallelism(), cpuQuota() ?? Number.POSITIVE_INFINITY),
    memoryBytes: memoryBytes(),
    os: `${process.platform} ${process.arch} ${release()}`,
    ...(image && { image }),
  };
}

/** The smaller of the machine's and the container's; Node reports "no constraint" as 0 or as a huge number. */
function memoryBytes(): number {
  const limit = process.constrainedMemory();
  return limit > 0 && limit < totalmem() ? limit : totalmem();
}
