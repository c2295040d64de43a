import { readFileSync } from 'node:fs';

/** CPU time of the whole machine since boot, in ticks of 10 ms, all cores together. */
export interface HostTicks {
  readonly total: number;
  readonly idle: number;
  readonly steal: number;
}

/** From `/proc/stat`; undefined where there is none. */
export function readHost(): HostTicks | undefined {
  try {
    return parseHost(readFileSync('/proc/stat', 'latin1'));
  } catch {
    return undefined;
  }
}

/** First line: user nice system idle iowait irq softirq steal guest guest_nice; guest is in user (proc(5)). */
export function parseHost(text: string): HostTicks | undefined {
  const ticks = /^cpu +(.+)$/m.exec(text)?.[1]?.split(' ').map(Number);
  if (!ticks || ticks.length < 8) return undefined;
  const [, , , idle = 0, iowait = 0, , , steal = 0] = ticks;
  return { total: ticks.slice(0, 8).reduce((sum, value) => sum + value, 0), idle: idle + iowait, steal };
}

/** What the machine did in between: share of time stolen by the hypervisor, and CPU seconds used by anybody. */
export function hostDelta(
  from: HostTicks | undefined,
  to: HostTicks | undefined,
): { readonly steal: number; readonly busySeconds: number } | undefined {
  if (!from || !to || to.total <= from.total) return undefined;
  const steal = to.steal - from.steal;
  const busy = to.total - from.total - (to.idle - from.idle) - steal;
  return { steal: steal / (to.total - from.total), busySeconds: Math.max(0, busy) / 100 };
}
