import type { TreeUsage } from '../model/resources.ts';
import { addSample, newLedger, totalCpuSeconds, type TreeLedger } from './cpu-ledger.ts';
import { hostDelta, readHost } from './host.ts';
import { readRssPeak, residentBytes, resetRssPeak, sampleTree } from './tree-sample.ts';

export interface TreeWatch {
  /** Ends the watch; the second call gives the same answer. */
  stop(): Promise<TreeUsage>;
}

/**
 * Often enough to see most short-lived children and memory peaks; a sample of a server with ten threads costs well
 * under a millisecond.
 */
const SAMPLE_EVERY_MS = 200;

/**
 * Watches the trees below `pids` until `stop`: CPU in nanoseconds from schedstat, peak memory, and what the rest of
 * the machine did meanwhile. Off Linux only `wallMs` is known, and without pids there is no tree: fields are absent.
 */
export function watchTree(pids: readonly number[]): TreeWatch {
  const startedAt = performance.now();
  if (process.platform !== 'linux') {
    return { stop: () => Promise.resolve({ wallMs: performance.now() - startedAt }) };
  }
  const host = readHost();
  const first = sampleTree(pids);
  const wasReset = first.map((row) => resetRssPeak(row.pid)).every(Boolean);
  let ledger: TreeLedger = addSample(newLedger(), first);
  let peakRss = residentBytes(first);
  const timer = setInterval(() => {
    const rows = sampleTree(pids);
    ledger = addSample(ledger, rows);
    peakRss = Math.max(peakRss, residentBytes(rows));
  }, SAMPLE_EVERY_MS);
  timer.unref();

  let answer: TreeUsage | undefined;
  const finish = (): TreeUsage => {
    clearInterval(timer);
    const wallMs = performance.now() - startedAt;
    const last = sampleTree(pids);
    ledger = addSample(ledger, last);
    // The kernel's own high-water mark is exact, but only one process's: sums of marks never stood at one time.
    const [only, ...others] = last;
    const mark =
      only && others.length === 0 && wasReset && first.length === 1 ? readRssPeak(only.pid) : undefined;
    const peakRssBytes = Math.max(peakRss, residentBytes(last), mark ?? 0);
    const cpuSeconds = first.length > 0 ? totalCpuSeconds(ledger) : undefined;
    const delta = hostDelta(host, readHost());
    const other = delta && (delta.busySeconds - (cpuSeconds ?? 0)) / (wallMs / 1000);
    return {
      wallMs,
      ...(cpuSeconds !== undefined && { cpuSeconds }),
      ...(peakRssBytes > 0 && { peakRssBytes }),
      ...(delta && { steal: delta.steal }),
      ...(other !== undefined && { otherCpuCores: Math.max(0, other) }),
    };
  };
  return { stop: () => Promise.resolve((answer ??= finish())) };
}
