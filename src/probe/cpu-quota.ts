import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * CPU quota of this process in cores: the smallest of the control groups it is in, a container's or a service's
 * (systemd's CPUQuota) alike. Undefined: none, or no Linux.
 */
export function cpuQuota(read: (path: string) => string = readText): number | undefined {
  const quotas = quotaFolders(read('/proc/self/cgroup')).flatMap((folder) => quotaOf(folder, read) ?? []);
  return quotas.length === 0 ? undefined : Math.min(...quotas);
}

/**
 * The folders of this process's own group and of all above it, in both forms of control groups. Inside a container its
 * own group may be named as the host sees it and not be there: what is there is read, and the root always is.
 */
function quotaFolders(groups: string): string[] {
  return groups.split('\n').flatMap((line) => {
    const [, id, controllers, path] = /^(\d+):([^:]*):(\/.*)$/.exec(line) ?? [];
    if (path === undefined) return [];
    if (controllers?.split(',').includes('cpu') === true) return upwards('/sys/fs/cgroup/cpu', path);
    return id === '0' ? upwards('/sys/fs/cgroup', path) : [];
  });
}

function upwards(root: string, path: string): string[] {
  return path === '/' ? [root] : [join(root, path), ...upwards(root, dirname(path))];
}

function quotaOf(folder: string, read: (path: string) => string): number | undefined {
  const period = read(join(folder, 'cpu.cfs_period_us')).trim();
  return (
    parseCpuMax(read(join(folder, 'cpu.max'))) ??
    parseCpuMax(`${read(join(folder, 'cpu.cfs_quota_us')).trim()} ${period}`)
  );
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
