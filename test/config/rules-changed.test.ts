import { describe, expect, it } from 'vitest';
import { changesOfRules } from '../../src/config/rules-changed.ts';
import type { RuleFile } from '../../src/config/rules-changed.ts';

const config = '.github/tollgate.yml';
const workflow = '.github/workflows/performance.yml';
const says = (file: RuleFile) => changesOfRules([file]).map(({ message }) => message);

const workflowText = (inputs: string, cron = '1 1 * * *') => `
on: { schedule: [{ cron: "${cron}" }] }
jobs:
  performance:
    steps:
      - uses: actions/checkout@v7
      - uses: acme/tollgate@v1
        with: ${inputs}
`;

const variables = (value: string) =>
  `preview: { env: { ${Array.from({ length: 9 }, (_, index) => `V${String(index)}: ${value}`).join(', ')} } }`;

describe('a pull request that changes what it is judged by', () => {
  it('gets a row that names the changed settings of the file', () => {
    const base = 'thresholds: [{ metric: "page/*/*/lcp", limit: 2s }]\ncompare: auto\n';
    const head =
      'thresholds: [{ metric: "page/*/*/lcp", limit: 9s, gate: false }]\ncompare: { strategy: auto }\n';
    expect(says({ kind: 'config', path: config, base, head })).toEqual([
      `This pull request changes ${config}: the thresholds, limits and \`compare\` of base rule. Changed: thresholds[0].limit 2s → 9s; thresholds[0].gate none → false; compare auto → a mapping`,
    ]);
    expect(says({ kind: 'config', path: config, head })).toEqual([
      `This pull request adds ${config}: base has none, so its own thresholds and limits rule`,
    ]);
    expect(says({ kind: 'config', path: config, base })).toEqual([
      `This pull request removes ${config}: the thresholds and limits of base rule`,
    ]);
  });

  it('gets none for comments and layout', () => {
    expect(
      says({ kind: 'config', path: config, base: 'pages: [/]', head: '# home\npages:\n  - /\n' }),
    ).toEqual([]);
    expect(says({ kind: 'config', path: config, base: 'pages: /', head: 'pages: /' })).toEqual([]);
  });

  it('gets a row for the inputs in its workflow file, and none for the rest of that file', () => {
    const base = workflowText('{ pages: "/ /checkout", time-budget: 8m }');
    expect(
      says({
        kind: 'workflow',
        path: workflow,
        base,
        head: workflowText('{ pages: "/", fail-on: never, time-budget: 8m }'),
      }),
    ).toEqual([
      `This pull request changes Tollgate's inputs in ${workflow}, and its own are used. Changed: performance.pages / /checkout → /; performance.fail-on none → never`,
    ]);
    expect(says({ kind: 'workflow', path: workflow, base, head: base.replace('1 1', '2 2') })).toEqual([]);
    expect(says({ kind: 'workflow', path: workflow, base, head: 'jobs: {}' })).toEqual([
      `This pull request changes Tollgate's inputs in ${workflow}, and its own are used. Changed: performance a mapping → none`,
    ]);
  });

  it('gets a row for a k6 script, which it does not drive', () => {
    const path = 'perf/shop.js';
    expect([
      ...says({ kind: 'script', path, base: 'a', head: 'b' }),
      ...says({ kind: 'script', path, head: 'b' }),
      ...says({ kind: 'script', path, base: 'a' }),
    ]).toEqual([
      "This pull request changes perf/shop.js: base's copy drives both sides",
      'This pull request adds perf/shop.js: it drives both sides',
      "This pull request removes perf/shop.js: base's copy drives both sides",
    ]);
  });

  it('gets a row that is short, and never an error for text that is not YAML', () => {
    expect(says({ kind: 'config', path: config, base: variables('a'), head: variables('b') })[0]).toMatch(
      /V4 a → b; and 4 more$/,
    );
    expect(says({ kind: 'config', path: config, base: 'pages: /', head: 'pages: [' })).toHaveLength(1);
    expect(says({ kind: 'workflow', path: workflow, base: 'a: [', head: 'b: {' })).toEqual([]);
  });
});
