import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem } from 'node:os';
import type { RunnerFacts } from '../model/samples.ts';

/**
 * What makes this machine like or unlike another: CPU model, cores (a container's quota counts), memory, image.
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

/** CPU quota of this container in cores (cgroup v2, then v1); undefined: none. */
function cpuQuota(): number | undefined {
  const v2 = parseCpuMax(readText('/sys/fs/cgroup/cpu.max'));
  if (v2 !== undefined) return v2;
  const quota = readText('/sys/fs/cgroup/cpu/cpu.cfs_quota_us');
  const period = readText('/sys/fs/cgroup/cpu/cpu.cfs_period_us');
  return parseCpuMax(`${quota.trim()} ${period.trim()}`);
}

/** `max 100000` or `150000 100000`, microseconds. Source: Linux Documentation/admin-guide/cgroup-v2.rst, cpu.max. */
export function parseCpuMax(text: string): number | undefined {
  const [quota, period] = text.trim().split(/\s+/).map(Number);
  if (quota === undefined || period === undefined) return undefined;
  return quota > 0 && period > 0 ? quota / period : undefined;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
