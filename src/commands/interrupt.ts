/** Ctrl-C and the runner's cancel, as an abort signal: once to end in order, twice to end now. */

export interface Interrupt extends Disposable {
  readonly signal: AbortSignal;
}

/** 128 + SIGINT, as shells count it. */
const INTERRUPTED = 130;

/**
 * Aborts on the first SIGINT, SIGTERM or SIGHUP. The second one ends the process at once; the guard process then
 * ends whatever is left.
 */
export function onInterrupt(): Interrupt {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const hear = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort(new Error(`received ${name}`));
  };
  for (const name of names) process.on(name, hear);
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => {
      for (const name of names) process.off(name, hear);
    },
  };
}
