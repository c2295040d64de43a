import type { Group } from './group.ts';
import { listeningPorts } from './listening.ts';
import { localOrigins, tryOrigins, type Missed } from './origins.ts';

/** Looking up the sockets of a process tree costs some milliseconds of CPU: not at every look. */
const SOCKETS_EVERY_MS = 250;
/**
 * A port nobody gave may be a side door (metrics, a profiler) that opens before the server itself does: it counts once
 * no port has come or gone for this long. Judgement.
 */
const NO_NEW_PORT_MS = 2000;

/** The ports a started preview listens on besides the one it was given. */
export interface OtherPorts {
  /** Looks which ports there are; most calls do nothing. */
  look(): Promise<void>;
  /** All that were seen to be open, the given one included. */
  open(): readonly number[];
  /** A port that answers well and has had no company for long enough; else the last answer, if there was any. */
  tryAll(
    deadline: number,
  ): Promise<{ readonly origin: string; readonly settledMs: number } | Missed | undefined>;
}

/** What is waited for, and by whom. */
export interface OtherPortsJob {
  readonly what: string;
  readonly group: Group;
  readonly port: number;
  readonly path: string;
  readonly signal: AbortSignal;
  readonly onProgress: (text: string) => void;
}

/** Watches a preview that may ignore the port it is given. To be asked while that port is closed. */
export function watchOtherPorts(job: OtherPortsJob): OtherPorts {
  const { group, port } = job;
  let open: readonly number[] = [];
  let openSince = performance.now();
  let nextLook = 0;
  const goodSince = new Map<number, number>();
  const isQuiet = (): boolean => performance.now() - openSince >= NO_NEW_PORT_MS;
  return {
    look: async () => {
      if (performance.now() < nextLook) return;
      const found = await listeningPorts(group.living());
      nextLook = performance.now() + SOCKETS_EVERY_MS;
      if (String(found) === String(open)) return;
      open = found;
      openSince = performance.now();
      if (found.length > 0 && !found.includes(port))
        job.onProgress(`${job.what}: PORT=${port} was given, it listens on ${found.join(', ')}`);
    },
    open: () => open,
    tryAll: async (deadline) => {
      let missed: Missed | undefined;
      for (const other of open.filter((entry) => entry !== port)) {
        // It has answered well: not asked again before that can count.
        if (goodSince.has(other) && !isQuiet()) continue;
        const tried = await tryOrigins(localOrigins(other), job, deadline);
        if ('origin' in tried) {
          const first = goodSince.get(other) ?? performance.now();
          goodSince.set(other, first);
          if (isQuiet()) return { origin: tried.origin, settledMs: performance.now() - first };
        } else {
          goodSince.delete(other);
          missed = tried;
        }
      }
      return missed;
    },
  };
}
