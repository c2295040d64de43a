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
      brought: [
        { name: 'A', value: 'value-of-a', before: '', after: '-${side}-${port}-$${A}-${B}-$A-${a-b}' },
      ],
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

const broughtIn = (text: string, env: Record<string, string>) =>
  secretsOf(sourcesOf(`preview: { start: a, env: { IT: ${JSON.stringify(text)} } }`, {}, { env }));

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

  it.each([
    ['LOG_LEVEL', 'info'],
    ['NODE_ENV', 'production'],
    ['DB_NAME', 'shop'],
    ['HOST', 'localhost:5432'],
    ['HOST', 'db.eu-west-1.example.com'],
    ['FOLDER', '/home/runner/shop.js'],
    ['BRANCH', 'feature/login-page'],
    ['DAY', '2026-11-21'],
    ['ORIGIN', 'http://localhost:3000/api'],
    ['AUTH_ENABLED', 'true'],
    ['DB_PASSWORD', 'test'],
  ])('are not what is plain: %s=%s', (name, value) => {
    expect(broughtIn(`\${${name}}`, { [name]: value })).toEqual([]);
  });

  it.each([
    ['DB_PASSWORD', 'postgres'],
    ['apiKey', 'letmein'],
    ['STRIPE_SK', 'monday'],
    ['AUTHORIZATION', 'monday'],
    ['ANYTHING', 'hunter2024'],
    ['ANYTHING', 'correct-horse-battery-staple'],
    ['ANYTHING', 'correct horse'],
    ['ANYTHING', '550e8400-e29b-41d4-a716-446655440000'],
    ['ANYTHING', 'eyJhbGciOi.eyJzdWIi.c2lnbmF0'],
    ['ANYTHING', 'aGVsbG8/d29ybGQ='],
    ['HOOK', 'https://hooks.example.com/services/T0001/B0002/a8Fj3kZq'],
    ['LINK', 'https://example.com/?key=letmein'],
  ])('are what is called a secret or looks like one: %s=%s', (name, value) => {
    expect(broughtIn(`\${${name}}`, { [name]: value })).toEqual([value]);
  });

  it('are what stands where a password stands, whatever it is called', () => {
    const env = { A: 'monday' };
    for (const text of [
      'postgres://shop:${A}@db/shop',
      'https://${A}@example.com',
      '/preview?token=${A}',
      'Authorization: Bearer ${A}',
    ])
      expect([text, broughtIn(text, env)]).toEqual([text, ['monday']]);
    expect(broughtIn('postgres://${A}:${B}@db/shop', { A: 'monday', B: 'friday' })).toEqual(['friday']);
    const file = 'load: [{ script: a.js, env: { API_TOKEN: "${A}" } }]';
    expect(secretsOf(sourcesOf(file, {}, { env }))).toEqual(['monday']);
  });

  it('are the password of an address too, as written and decoded', () => {
    const url = 'postgres://shop:m%C3%B6nday@db:5432/shop';
    expect(broughtIn('${URL}', { URL: url })).toEqual([url, 'm%C3%B6nday', 'mönday']);
  });

  it('are every header but the everyday words', () => {
    const headers = 'X-Bypass: letmein\nX-Set-Cookie: true';
    expect(secretsOf(sourcesOf('preview: { url: "https://example.com" }', { headers }))).toEqual(['letmein']);
  });
});
