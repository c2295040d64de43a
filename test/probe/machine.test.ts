import { availableParallelism, totalmem } from 'node:os';
import { describe, expect, it } from 'vitest';
import { hostDelta, parseHost, readHost } from '../../src/probe/host.ts';
import { cpuQuota, parseCpuMax } from '../../src/probe/cpu-quota.ts';
import { machineFacts } from '../../src/probe/machine.ts';
import { parseStat } from '../../src/probe/tree-sample.ts';

describe('facts of the machine', () => {
  it('name CPU, cores, memory and system, and the runner’s image where the environment tells', () => {
    const facts = machineFacts({ ImageOS: 'ubuntu24', ImageVersion: '20261109.1' });
    expect(facts.cpu.length).toBeGreaterThan(2);
    expect(facts.cores).toBeGreaterThan(0);
    expect(facts.cores).toBeLessThanOrEqual(availableParallelism());
    expect(facts.memoryBytes).toBeGreaterThan(1e8);
    expect(facts.memoryBytes).toBeLessThanOrEqual(totalmem());
    expect(facts.os).toContain(`${process.platform} ${process.arch}`);
    expect(facts.image).toBe('ubuntu24 20261109.1');
    expect(machineFacts({})).not.toHaveProperty('image');
    expect(machineFacts({})).not.toHaveProperty('calibration');
  });

  it('say which machine it is without naming it, alike in two jobs', () => {
    const { machineId } = machineFacts({ RUNNER_NAME: 'runner-of-acme' });
    expect(machineId).toMatch(/^[0-9a-f]{16}$/);
    expect(machineFacts({ RUNNER_NAME: 'runner-of-acme' }).machineId).toBe(machineId);
  });

  it('count a container’s CPU quota, in either form of cgroup', () => {
    expect(parseCpuMax('150000 100000\n')).toBe(1.5);
    expect(parseCpuMax('max 100000')).toBeUndefined();
    expect(parseCpuMax('-1 100000')).toBeUndefined();
    expect(parseCpuMax('')).toBeUndefined();
  });

  it.each([
    [
      'a service of systemd',
      '0::/system.slice/runner.service\n',
      '/sys/fs/cgroup/system.slice/runner.service/cpu.max',
    ],
    ['the slice above it', '0::/system.slice/runner.service\n', '/sys/fs/cgroup/system.slice/cpu.max'],
    ['a container that sees its own root', '0::/\n', '/sys/fs/cgroup/cpu.max'],
    ['a container that is named as its host names it', '0::/docker/4f1c\n', '/sys/fs/cgroup/cpu.max'],
  ])('count the CPU quota of %s', (_, groups, file) => {
    const files: Record<string, string> = { '/proc/self/cgroup': groups, [file]: '150000 100000\n' };
    expect(cpuQuota((path) => files[path] ?? '')).toBe(1.5);
  });

  it('count the smallest quota of control groups of version 1, and none where none is set', () => {
    const files: Record<string, string> = {
      '/proc/self/cgroup': '4:memory:/jobs/a\n1:cpu,cpuacct:/jobs/a\n0::/\n',
      '/sys/fs/cgroup/cpu/jobs/a/cpu.cfs_quota_us': '200000\n',
      '/sys/fs/cgroup/cpu/jobs/a/cpu.cfs_period_us': '100000\n',
      '/sys/fs/cgroup/cpu/jobs/cpu.cfs_quota_us': '75000\n',
      '/sys/fs/cgroup/cpu/jobs/cpu.cfs_period_us': '100000\n',
      '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n',
      '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
    };
    expect(cpuQuota((path) => files[path] ?? '')).toBe(0.75);
    delete files['/sys/fs/cgroup/cpu/jobs/a/cpu.cfs_quota_us'];
    delete files['/sys/fs/cgroup/cpu/jobs/cpu.cfs_quota_us'];
    expect(cpuQuota((path) => files[path] ?? '')).toBeUndefined();
    expect(cpuQuota(() => '')).toBeUndefined();
  });
});

describe('CPU of the host', () => {
  const from = parseHost('cpu  100 0 100 1000 50 0 0 10 0 0\ncpu0 1 2 3');

  it('is split into busy, idle and stolen', () => {
    expect(from).toEqual({ total: 1260, idle: 1050, steal: 10 });
    const to = parseHost('cpu  200 0 150 1100 50 0 0 60 0 0\n');
    expect(hostDelta(from, to)).toEqual({ steal: 50 / 300, busySeconds: 1.5 });
  });

  it('is unknown where nothing was read or no time passed', () => {
    expect(parseHost('')).toBeUndefined();
    expect(hostDelta(undefined, from)).toBeUndefined();
    expect(hostDelta(from, from)).toBeUndefined();
    expect(readHost()?.total).toBeGreaterThan(0);
  });
});

const line = (state: string): string =>
  `42 (a) (b c) ${state} 1 42 42 0 -1 4194304 1 2 3 4 150 50 300 100 20 0 11 0 987654 1 2 3`;

describe('the status line of a process', () => {
  it('gives start time and CPU in seconds, whatever the name holds', () => {
    expect(parseStat(line('S'))).toEqual({ startTime: '987654', tickSeconds: 2, reapedSeconds: 4 });
  });

  it('gives nothing for a zombie or a process that has gone', () => {
    expect(parseStat(line('Z'))).toBeUndefined();
    expect(parseStat('')).toBeUndefined();
  });
});
