import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

function tollgate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('arguments that are refused', () => {
  it.each([
    [['run', '--nope', '--json'], "unknown option '--nope' (Did you mean --mode?)"],
    [['run', '--json', '--mode'], "option '--mode <name>' argument missing"],
    [
      ['run', '--strategy', 'x', '--json'],
      "option '--strategy <name>' argument 'x' is invalid. Allowed choices are auto, paired, baseline.",
    ],
    [['judge', '--json'], "missing required argument 'file'"],
    [['jugde', '--json'], "unknown command 'jugde' (Did you mean judge?)"],
    [['--json'], "unknown option '--json'"],
  ])('%j prints one JSON object on stdout and exits 2', (args, message) => {
    const { status, stdout, stderr } = tollgate(...args);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'tollgate/report@1',
      verdict: 'error',
      exitCode: 2,
      reason: message,
      problems: [{ kind: 'config', message }],
    });
    expect(stderr.trim().replaceAll('\n', ' ')).toBe(`error: ${message}`);
  });

  it('say so on stderr alone without --json, also when it is no option', () => {
    expect(tollgate('run', '--zzz')).toEqual({
      status: 2,
      stdout: '',
      stderr: "error: unknown option '--zzz'\n",
    });
    expect(tollgate('judge', '--nope', '--', '--json')).toMatchObject({ status: 2, stdout: '' });
  });

  it('leave help and version as they are', () => {
    expect(tollgate('judge', '--help', '--json').stdout).toMatch(
      /^Usage: tollgate judge \[options\] <file>\n/,
    );
    expect(tollgate('--version')).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' });
    expect(tollgate()).toMatchObject({ status: 2, stdout: '' });
  });
});
