/**
 * Requests that hang for ever. k6 interrupts their iterations after its grace and writes neither a request nor an
 * iteration for them; all that shows is its once-a-second count of virtual users at work while nothing ends any more.
 */

export interface Hanging {
  /** Virtual users that were at work at `atMs` and have not come to an end since. */
  users: number;
  atMs: number;
}

/** So long nothing ended: what is at work then waits, it does not merely take turns. Tollgate gives 5 s of grace or more. */
const QUIET_MS = 3_000;

export function newHanging(): Hanging {
  return { users: 0, atMs: -Infinity };
}

/** k6's count of virtual users at work at `timeMs`; `lastMs` is when anything ended last. None are left in `teardown()`. */
export function countWaiting(hanging: Hanging, timeMs: number, users: number, lastMs: number): void {
  if (users === 0) return;
  hanging.users = timeMs - lastMs >= QUIET_MS ? users : 0;
  hanging.atMs = timeMs;
}

/** An iteration that began at `startMs` has ended: it did not hang. */
export function endedOne(hanging: Hanging, startMs: number): void {
  if (startMs < hanging.atMs && hanging.users > 0) hanging.users -= 1;
}
