import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { configSchema } from '../../src/config/schema.ts';
import { planFrom } from '../../src/config/plan.ts';
import { fixture, sourcesOf } from './sources.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(configJsonSchema());
const examples = readdirSync(new URL('../../fixtures/config/', import.meta.url)).filter(
  (name) => name !== 'wrong.yml',
);

describe('the JSON Schema', () => {
  it('accepts every example, and the configuration of the sample shop', () => {
    expect(examples.toSorted()).toEqual([
      'deployment.yml',
      'empty.yml',
      'full.yml',
      'remote.yml',
      'short.yml',
      'static.yml',
    ]);
    for (const name of examples) expect([name, validate(parse(fixture(name)) ?? {})]).toEqual([name, true]);
    const shop = readFileSync(new URL('../../fixtures/shop/.github/tollgate.yml', import.meta.url), 'utf8');
    expect(validate(parse(shop))).toBe(true);
  });

  it('accepts the examples of the documentation, and so does the plan', () => {
    const text = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
    const blocks = [...text.matchAll(/```yaml\n([^]*?)```/g)].map((match) => match[1] ?? '');
    expect(blocks).toHaveLength(3);
    const plans = blocks.map((block) => {
      expect(validate(parse(block))).toBe(true);
      return planFrom(sourcesOf(block, {}, { env: { API_TOKEN: 'x' } }));
    });
    expect(plans.map(({ thresholds }) => thresholds.length > 0)).toEqual([true, true, false]);
  });

  it('refuses what the parser refuses, and accepts what it accepts', () => {
    expect(validate(parse(fixture('wrong.yml')))).toBe(false);
    const scalar = fc.oneof(
      fc.constantFrom(
        '/',
        '5%',
        '100/s',
        '5s',
        'auto',
        'steady',
        'mobile',
        'a.js',
        'npm start',
        'x y',
        '',
        'https://a',
      ),
      fc.constantFrom(0, 5, 0.05, true, null),
    );
    const key = fc.constantFrom(
      'preview',
      'load',
      'pages',
      'server',
      'compare',
      'thresholds',
      'start',
      'build',
      'url',
      'env',
      'name',
      'script',
      'rate',
      'duration',
      'profile',
      'path',
      'devices',
      'metrics',
      'strategy',
      'metric',
      'regression',
      'gate',
      'other',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        scalar,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    const whole = fc.dictionary(key, tree, { maxKeys: 4 });
    fc.assert(
      fc.property(whole, (config) => {
        expect(validate(config)).toBe(configSchema.safeParse(config).success);
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  it('describes keys for editors', () => {
    expect(JSON.stringify(configJsonSchema())).toContain(
      'Must answer below 400 before anything is measured; default /',
    );
  });
});
