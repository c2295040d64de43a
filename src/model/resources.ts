/** The server's side of a round, raw: what `probe/resources.ts` samples of a process tree and of the machine. */

export interface TreeUsage {
  /** Nanosecond-sourced where the kernel gives it (schedstat or cgroup cpu.stat). Absent: not available here. */
  readonly cpuSeconds?: number;
  readonly peakRssBytes?: number;
  readonly wallMs: number;
  /** Share of all CPU time stolen by the hypervisor, 0..1. */
  readonly steal?: number;
  /** CPU used by processes outside the tree, in cores (k6 and Chrome included). */
  readonly otherCpuCores?: number;
}

/** Prometheus text before and after a round. */
export interface CounterTexts {
  readonly before: string;
  readonly after: string;
}
