import { describe, expect, it } from 'vitest';
import { childEnvironment, evenEnvironment, expand } from '../../src/preview/environment.ts';

const size = (env: Record<string, string>, folder: string): number =>
  Object.entries(env).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name + value) + 2,
    Buffer.byteLength(folder),
  );

describe('the environment of children', () => {
  it('is the job’s without tokens, inputs, state, command files and k6 settings', () => {
    const env = {
      PATH: '/bin',
      HOME: '/root',
      CI: 'true',
      GITHUB_SHA: 'abc',
      RUNNER_TRACKING_ID: 'github_1',
      ACTIONS_RUNTIME_TOKEN: 'x',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'x',
      INPUT_TOKEN: 'x',
      'INPUT_BASE-URL': 'x',
      STATE_left: 'x',
      GITHUB_TOKEN: 'x',
      GH_TOKEN: 'x',
      GITHUB_ENV: 'x',
      GITHUB_OUTPUT: 'x',
      GITHUB_PATH: 'x',
      GITHUB_STATE: 'x',
      GITHUB_STEP_SUMMARY: 'x',
      GITHUB_ARTIFACTS: 'x',
      K6_VUS: '9',
      input_lower: 'x',
      UNSET: undefined,
    };
    expect(childEnvironment(env)).toEqual({
      PATH: '/bin',
      HOME: '/root',
      CI: 'true',
      GITHUB_SHA: 'abc',
      RUNNER_TRACKING_ID: 'github_1',
    });
  });

  it('keeps loopback out of every proxy, in both spellings, the job’s own exceptions first', () => {
    expect(childEnvironment({ https_proxy: 'http://proxy:1', NO_PROXY: 'intranet,127.0.0.1' })).toEqual({
      https_proxy: 'http://proxy:1',
      NO_PROXY: 'intranet,127.0.0.1,localhost,::1',
      no_proxy: 'intranet,127.0.0.1,localhost,::1',
    });
    expect(childEnvironment({ https_proxy: '' })).toEqual({ https_proxy: '' });
  });

  it('expands ${side} and ${port} and leaves the rest to the shell', () => {
    const text = 'DB=${side}.db PORT=${port} $side ${HOME} ${side}';
    expect(expand(text, { side: 'base', port: 4000 })).toBe('DB=base.db PORT=4000 $side ${HOME} base');
    expect(expand('${port}', { side: 'base' })).toBe('${port}');
  });

  it('has the same number of bytes on both sides, whatever names and folders are', () => {
    const head = evenEnvironment({ A: 'ü', TOLLGATE_PAD: 'old' }, '/work');
    const base = evenEnvironment({ A: 'a'.repeat(1500), B: '' }, '/tmp/tollgate-abc/worktree');
    expect(head).toMatchObject({ A: 'ü' });
    expect(size(head, '/work')).toBe(4096);
    expect(size(base, '/tmp/tollgate-abc/worktree')).toBe(4096);
  });
});
