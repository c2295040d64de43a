import { describe, expect, it } from 'vitest';
import { modeFor } from '../../src/config/event.ts';
import type { EventFacts } from '../../src/config/event.ts';
import type { Mode } from '../../src/model/plan.ts';
import { mistakesOf } from './sources.ts';

const modeOf = (name: string, payload: unknown = {}, ref?: string, asked: Mode | 'auto' = 'auto') => {
  const event: EventFacts = { name, payload, ...(ref !== undefined && { ref }) };
  const choice = modeFor(asked, event);
  return 'mode' in choice ? choice.mode : choice.skip;
};
const trunk = { repository: { default_branch: 'trunk' } };

describe('the mode of a run', () => {
  it('follows from the event', () => {
    expect([
      modeOf('pull_request', { action: 'synchronize' }),
      modeOf('merge_group'),
      modeOf('deployment_status', { deployment_status: { state: 'success' } }),
      modeOf('push', trunk, 'refs/heads/trunk'),
      modeOf('schedule'),
      modeOf('workflow_dispatch'),
      modeOf('workflow_dispatch', { inputs: { mode: 'baseline' } }),
      modeOf('workflow_run'),
    ]).toEqual(['gate', 'gate', 'gate', 'baseline', 'baseline', 'stress', 'baseline', 'report']);
    expect(modeFor('auto', undefined)).toEqual({ mode: 'gate', why: 'run from the command line' });
  });

  it('is the one asked for where the event allows it', () => {
    expect(modeOf('push', trunk, 'refs/heads/feature', 'gate')).toBe('gate');
    expect(modeOf('workflow_dispatch', {}, undefined, 'gate')).toBe('gate');
    expect(modeOf('repository_dispatch', {}, undefined, 'gate')).toBe('gate');
    expect(modeOf('workflow_run', {}, undefined, 'report')).toBe('report');
  });

  it('is none, in a sentence, where there is nothing to do', () => {
    expect(modeOf('push', trunk, 'refs/heads/feature')).toBe(
      'a push to feature: only pushes to trunk refresh the baseline',
    );
    expect(modeOf('push', {}, 'refs/tags/v1')).toBe('a push to v1: only pushes to main refresh the baseline');
    expect(modeOf('deployment_status', { deployment_status: { state: 'pending' } })).toBe(
      "the deployment's state is pending: waiting for success",
    );
    expect(modeOf('pull_request', { action: 'closed' })).toBe(
      'the pull request is closed: nothing to measure',
    );
  });

  it('never runs a preview under an event that gives a stranger the token of the repository', () => {
    for (const [event, asked] of [
      ['pull_request_target', 'auto'],
      ['pull_request_target', 'gate'],
      ['issue_comment', 'auto'],
      ['workflow_run', 'gate'],
      ['workflow_run', 'stress'],
      ['workflow_run', 'baseline'],
    ] as const) {
      expect(mistakesOf(() => modeOf(event, {}, undefined, asked))).toEqual([
        `mode ${asked} is refused under ${event}: this event carries the repository's own token, and code of a pull request must not run beside it. ` +
          'Measure under pull_request, and comment from a workflow_run workflow with `mode: report`',
      ]);
    }
  });

  it('is refused with a sentence where it would do harm or nothing', () => {
    expect([
      ...mistakesOf(() => modeOf('pull_request', {}, undefined, 'baseline')),
      ...mistakesOf(() => modeOf('pull_request', {}, undefined, 'stress')),
      ...mistakesOf(() => modeOf('pull_request', {}, undefined, 'report')),
      ...mistakesOf(() => modeOf('release')),
      ...mistakesOf(() => modeOf('workflow_dispatch', { inputs: { mode: 'baselin' } })),
    ]).toEqual([
      'mode baseline runs on push, schedule, workflow_dispatch only, so that no pull request writes the baseline; this is pull_request',
      'mode stress runs on workflow_dispatch only; this is pull_request',
      'mode report reads the measurements of a finished run, on workflow_run; this is pull_request',
      'the event release has no mode of its own; set the input `mode` to gate or baseline, or run on pull_request, merge_group, push, schedule or workflow_dispatch',
      'workflow_dispatch input `mode`: unknown mode "baselin"; did you mean "baseline"?',
    ]);
  });

  it('does not trust the shape of a payload', () => {
    for (const payload of [
      null,
      3,
      [],
      { inputs: [] },
      { repository: null },
      { deployment_status: 'success' },
    ]) {
      expect(modeOf('workflow_dispatch', payload)).toBe('stress');
      expect(modeOf('push', payload, 'refs/heads/main')).toBe('baseline');
    }
    expect(mistakesOf(() => modeOf('workflow_dispatch', { inputs: { mode: {} } }))).toEqual([
      'workflow_dispatch input `mode`: is not a text',
    ]);
  });
});
