import { describe, expect, it } from 'vitest';
import { expandVariables } from '../../src/config/expand.ts';
import { planFrom } from '../../src/config/plan.ts';
import { secretsOf } from '../../src/config/secrets.ts';
import { mistakesOf, sourcesOf } from './sources.ts';

describe('variables of the environment', () => {
  it('are expanded, but for those of the side and those that are escaped', () => {
    expect(expandVariables('${A}-${side}-${port}-$${A}-${B}-$A-${a-b}', { A: 'value-of-a' })).toEqual({
      text: 'value-of-a-${side}-${port}-${A}-${B}-$A-${a-b}',
      missing: ['B'],
      refused: [],
      secrets: ['value-of-a'],
    });
    expect(expandVariables('${constructor}', {}).missing).toEqual(['constructor']);
  });

  it("of the runner are given to nothing that runs a stranger's code", () => {
    const names = ['GITHUB_TOKEN', 'INPUT_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_ENV'];
    const env = Object.fromEntries(names.map((name) => [name, 'ghs_secret']));
    for (const name of names) {
      expect(
        mistakesOf(() =>
          planFrom(sourcesOf(`preview: { start: a, env: { T: "\${${name}}" } }`, {}, { env })),
        ),
      ).toEqual([
        `.github/tollgate.yml:1:32: preview.env.T needs \${${name}}, which belongs to the runner and is given to no preview and no script; pass what is needed under another name`,
      ]);
    }
    expect(expandVariables('${GITHUB_SHA}', { GITHUB_SHA: 'abc1234' }).text).toBe('abc1234');
  });

  it('reach the preview and k6, and an empty one is there', () => {
    const file =
      'preview: { start: a, env: { URL: "db:${PASS}@${side}", N: 3 } }\nload: [{ script: a.js, env: { T: "${EMPTY}" } }]';
    const plan = planFrom(sourcesOf(file, {}, { env: { PASS: 'hunter2', EMPTY: '' } }));
    expect(plan.preview).toMatchObject({ env: { URL: 'db:hunter2@${side}', N: '3' } });
    expect(plan.loads[0]?.env).toEqual({ T: '' });
  });
});

describe('the secrets', () => {
  it('are the token, the header values and what came from the environment, longest first, without everyday words', () => {
    const file =
      'preview: { start: a, env: { A: "${PASS}", B: "${FLAG}", C: "${ONE}" } }\nload: [{ script: a.js, env: { T: "x${PASS_LONG}" } }]';
    const env = { PASS: 'hunter2', PASS_LONG: 'hunter2-and-more', FLAG: 'true', ONE: '1' };
    const sources = sourcesOf(file, { token: 'ghs_x', headers: 'X-Bypass: letmein' }, { env });
    expect(secretsOf(sources)).toEqual(['hunter2-and-more', 'letmein', 'hunter2', 'ghs_x']);
  });

  it('are found in a file that has mistakes elsewhere', () => {
    const sources = sourcesOf(
      'load: [{ script: a.js, env: { T: "${PASS}" } }]\npges: /',
      {},
      { env: { PASS: 'hunter2' } },
    );
    expect(secretsOf(sources)).toEqual(['hunter2']);
    expect(secretsOf(sourcesOf('load: ['))).toEqual([]);
  });
});
