import { TollgateError } from '../model/failure.ts';
import type { Mode } from '../model/plan.ts';
import { unknownWord } from './nearest.ts';

/** The event as the runner tells it; outside Actions there is none. */
export interface EventFacts {
  /** `GITHUB_EVENT_NAME` */
  readonly name: string;
  /** The parsed payload, not trusted. */
  readonly payload: unknown;
  /** `GITHUB_REF`, for `push`. */
  readonly ref?: string;
}

export type ModeChoice =
  | { readonly mode: Mode; readonly why: string }
  /** Nothing is to be done on this event; a sentence for the log, exit 0. */
  | { readonly skip: string };

/** A stranger's code must not run where these events give it a token that writes. Source: GitHub, "pwn requests". */
const TRUSTED_EVENTS = new Set(['workflow_run', 'issue_comment', 'pull_request_target']);
const REFRESH_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch']);

/**
 * The mode of a run: what the input says, else what the event means. Without an event (the command line): `gate`.
 * @throws TollgateError of kind `config` for events on which this mode is refused, or that have no mode
 */
export function modeFor(asked: Mode | 'auto', event: EventFacts | undefined): ModeChoice {
  if (!event) return { mode: asked === 'auto' ? 'gate' : asked, why: 'run from the command line' };
  refuseUntrusted(asked, event.name);
  const why = `event ${event.name}`;
  if (asked !== 'auto') return allowed(asked, event) ?? { mode: asked, why: `mode: ${asked}` };
  switch (event.name) {
    case 'pull_request':
      if (field(event.payload, 'action') === 'closed')
        return { skip: 'the pull request is closed: nothing to measure' };
      return { mode: 'gate', why };
    case 'merge_group':
      return { mode: 'gate', why };
    case 'deployment_status':
      return deployment(event.payload);
    case 'push':
      return push(event);
    case 'schedule':
      return { mode: 'baseline', why };
    case 'workflow_dispatch':
      return dispatch(event.payload);
    case 'workflow_run':
      return { mode: 'report', why };
    default:
      throw new TollgateError(
        'config',
        `the event ${event.name} has no mode of its own; set the input \`mode\` to gate or baseline, or run on pull_request, merge_group, push, schedule or workflow_dispatch`,
      );
  }
}

function refuseUntrusted(asked: Mode | 'auto', event: string): void {
  if (!TRUSTED_EVENTS.has(event) || asked === 'report' || (asked === 'auto' && event === 'workflow_run'))
    return;
  throw new TollgateError(
    'config',
    `mode ${asked} is refused under ${event}: this event carries the repository's own token, and code of a pull request must not run beside it. ` +
      'Measure under pull_request, and comment from a workflow_run workflow with `mode: report`',
  );
}

/** Undefined: this mode may run on this event. */
function allowed(asked: Mode, event: EventFacts): ModeChoice | undefined {
  if (asked === 'stress' && event.name !== 'workflow_dispatch')
    throw new TollgateError('config', `mode stress runs on workflow_dispatch only; this is ${event.name}`);
  if (asked === 'baseline' && !REFRESH_EVENTS.has(event.name))
    throw new TollgateError(
      'config',
      `mode baseline runs on ${[...REFRESH_EVENTS].join(', ')} only, so that no pull request writes the baseline; this is ${event.name}`,
    );
  if (asked === 'report' && event.name !== 'workflow_run' && event.name !== 'workflow_dispatch')
    throw new TollgateError(
      'config',
      `mode report reads the measurements of a finished run, on workflow_run; this is ${event.name}`,
    );
  return undefined;
}

function push({ payload, ref }: EventFacts): ModeChoice {
  const branch = field(payload, 'repository', 'default_branch');
  const main = typeof branch === 'string' ? branch : 'main';
  const pushed = typeof ref === 'string' ? ref : String(field(payload, 'ref'));
  if (pushed === `refs/heads/${main}`) return { mode: 'baseline', why: `push to ${main}` };
  return {
    skip: `a push to ${pushed.replace(/^refs\/(heads|tags)\//, '')}: only pushes to ${main} refresh the baseline`,
  };
}

function deployment(payload: unknown): ModeChoice {
  const state = field(payload, 'deployment_status', 'state');
  if (state === 'success') return { mode: 'gate', why: 'event deployment_status (success)' };
  return { skip: `the deployment's state is ${String(state)}: waiting for success` };
}

function dispatch(payload: unknown): ModeChoice {
  const wanted = field(payload, 'inputs', 'mode');
  const why = 'event workflow_dispatch';
  if (wanted === undefined || wanted === null || wanted === '' || wanted === 'auto')
    return { mode: 'stress', why };
  if (wanted === 'stress' || wanted === 'baseline' || wanted === 'gate') return { mode: wanted, why };
  const names = ['stress', 'baseline', 'gate'];
  throw new TollgateError(
    'config',
    `workflow_dispatch input \`mode\`: ${typeof wanted === 'string' ? unknownWord('mode', wanted, names) : 'is not a text'}`,
  );
}

function field(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}
