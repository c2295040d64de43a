import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modeFor } from '../../src/config/event.ts';
import { inputsFromAction, inputsFromFlags, INPUT_NAMES } from '../../src/config/inputs.ts';
import { planFrom } from '../../src/config/plan.ts';
import { changesOfRules } from '../../src/config/rules-changed.ts';
import { secretsOf } from '../../src/config/secrets.ts';
import type { PlanSources } from '../../src/config/sources.ts';
import { TollgateError } from '../../src/model/failure.ts';
import { fixture, npmProject, PATH, sourcesOf } from './sources.ts';

/** A plan, or the error that lists the mistakes; anything else fails the property. */
function outcome(sources: PlanSources): 'plan' | 'mistakes' {
  try {
    planFrom(sources);
    return 'plan';
  } catch (error) {
    if (!(error instanceof TollgateError) || error.kind !== 'config') throw error;
    if (error.message === '') throw new Error('a mistake without a sentence', { cause: error });
    return 'mistakes';
  }
}

/** A mode, nothing to do, or the error that refuses; anything else fails the property. */
function choice(name: string, payload: unknown): 'mode' | 'skip' | 'mistakes' {
  try {
    return 'mode' in modeFor('auto', { name, payload }) ? 'mode' : 'skip';
  } catch (error) {
    if (!(error instanceof TollgateError) || error.kind !== 'config') throw error;
    return 'mistakes';
  }
}

const examples = ['full.yml', 'short.yml', 'static.yml', 'remote.yml', 'wrong.yml'].map(fixture);
const anyText = fc.oneof(fc.string({ maxLength: 200, unit: 'binary' }), fc.string({ maxLength: 200 }));

/** An example with a piece cut out, doubled or replaced: near-misses find more than noise does. */
const mutated = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.nat(),
    fc.nat({ max: 40 }),
    fc.oneof(
      anyText,
      fc.constantFrom('[', '{', '- ', ': ', '&a ', '*a', '${X}', '\n', '\t', '"', '__proto__: ', '5%'),
    ),
  )
  .map(([text, at, cut, piece]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + piece + text.slice(start + cut);
  });

describe('no text crashes the configuration', () => {
  it('of a file: it is a plan or a list of mistakes', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(mutated, anyText), (text) => {
        const sources = sourcesOf(text, {}, { env: { API_TOKEN: 'x', PREVIEW_URL: 'https://x' } });
        seen.add(outcome(sources));
        expect(Array.isArray(secretsOf(sources))).toBe(true);
        expect(
          changesOfRules([{ kind: 'config', path: PATH, base: examples[0] ?? '', head: text }]).length,
        ).toBeLessThan(2);
        outcome(sourcesOf('pages: /', {}, { baseFile: { path: PATH, text } }));
      }),
      { numRuns: 500, seed: 3 },
    );
    expect([...seen].sort()).toEqual(['mistakes', 'plan']);
  });

  it('of an input, a flag or an event', () => {
    const record = fc.dictionary(fc.oneof(fc.constantFrom(...INPUT_NAMES), anyText), anyText, { maxKeys: 6 });
    const seen = new Set<string>();
    fc.assert(
      fc.property(record, (given) => {
        const rest = { facts: npmProject, env: {}, seed: 1 };
        seen.add(outcome({ mode: 'gate', inputs: inputsFromAction(given), ...rest }));
        seen.add(outcome({ mode: 'stress', inputs: inputsFromFlags(given), ...rest, dispatchInputs: given }));
      }),
      { numRuns: 500, seed: 4 },
    );
    const event = fc.constantFrom('push', 'workflow_dispatch', 'deployment_status', 'pull_request', 'x');
    fc.assert(
      fc.property(event, fc.jsonValue(), (name, payload) => {
        seen.add(choice(name, payload));
      }),
      { numRuns: 500, seed: 5 },
    );
    expect([...seen].sort()).toEqual(['mistakes', 'mode', 'plan', 'skip']);
  });

  it('that is hostile on purpose: bombs, loops, depth, prototypes', () => {
    const bomb = `a: &a [${'x,'.repeat(9)}]\n${'bcdefgh'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index] ?? ''},`.repeat(9)}]`)
      .join('\n')}`;
    for (const text of [
      bomb,
      'load: &a [*a]',
      '['.repeat(20_000),
      '- '.repeat(5000),
      '__proto__: { a: 1 }',
      'constructor: 1',
      '? [a]\n: b',
      '!!binary x',
      '--- a\n--- b',
      '\u0000',
      'pages: &p { path: / }\n<<: *p',
    ])
      expect([text.slice(0, 20), outcome(sourcesOf(text))]).toEqual([text.slice(0, 20), 'mistakes']);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});
