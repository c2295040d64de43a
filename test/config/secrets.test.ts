import { describe, expect, it } from 'vitest';
import { expandVariables } from '../../src/config/expand.ts';
import { planFrom } from '../../src/config/plan.ts';
import { secretsOf } from '../../src/config/secrets.ts';
import { sourcesOf } from './sources.ts';

describe('variables of the environment', () => {
  it('are expanded, but for those of the side and those that are escaped', () => {
    expect(expandVariables('${A}-${side}-${port}-$${A}-${B}-$A-${a-b}', { A: 'value-of-a' })).toEqual({
      text: 'value-of-a-${side}-${port}-${A}-${B}-$A-${a-b}',
      missing: ['B'],
      secrets: ['value-of-a'],
    });
    expect(expandVariables('${constructor}', {}).missing).toEqual(['constructor']);
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
