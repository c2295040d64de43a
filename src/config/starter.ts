/** The first two files of a project: what was guessed, written down, and the workflow that runs it. */

import { stringify } from 'yaml';
import type { LoadPlan, PagePlan, Plan, PreviewPlan } from '../model/plan.ts';
import { DEFAULT_CONFIG } from './inputs.ts';

export interface Starter {
  /** Text of the configuration file. */
  readonly config: string;
  /** Text of the workflow. */
  readonly workflow: string;
}

/**
 * The texts for a plan that was made without a file. The configuration says the same as the guesses did; the workflow
 * is the README's. `action` is what `uses:` names, `config` the path of the first file from the repository's root.
 */
export function starterFiles(plan: Plan, { action, config }: { action: string; config: string }): Starter {
  return { config: configText(plan), workflow: workflowText(plan, action, config) };
}

function configText(plan: Plan): string {
  const { preview, loads, pages } = plan;
  return [
    '# What Tollgate measures. Written from guesses: change what is wrong; a line you delete is guessed again.',
    '# All keys: docs/configuration.md of the action.',
    ...previewLines(preview),
    ...loadLines(loads),
    ...pageLines(pages),
    '# server: { metrics: /metrics }        # Prometheus text: its counters become per-request metrics',
    'compare: { time-budget: 8m }           # of measuring; more time sees smaller changes (tollgate calibrate)',
    '# A change beyond `regression` fails, a value beyond `limit` fails, a `target` is shown.',
    '# thresholds:',
    '#   - { metric: "load/*/*/latency-p50", regression: 5%, limit: 300ms, target: 100ms }',
    '#   - { metric: "page/*/*/lcp", regression: 10%, limit: 2.5s }',
    '',
  ].join('\n');
}

function entry(key: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`  ${key}: ${scalar(value)}`];
}

function previewLines(preview: PreviewPlan): readonly string[] {
  if (preview.kind === 'url')
    return [
      'preview:',
      ...entry('url', preview.url),
      ...entry('base-url', preview.baseUrl),
      ...entry('ready', preview.ready),
    ];
  const isGuess = preview.kind === 'command' && preview.readyGuessed === true;
  return [
    'preview:',
    ...(preview.build === undefined ? ['  build: ""'] : entry('build', preview.build)),
    '  # prepare: npm run db:seed           # once per side, before start; ${side} and ${port} are set',
    ...wayLines(preview),
    ...(isGuess
      ? ['  # ready: /healthz                    # the path that must answer; / when not said']
      : entry('ready', preview.ready)),
    '  # env: { DATABASE_URL: "file:${side}.db" }',
  ];
}

function wayLines(preview: Exclude<PreviewPlan, { kind: 'url' }>): readonly string[] {
  if (preview.kind === 'command') return entry('start', preview.start);
  const { folder, folderGuesses } = preview;
  if (folderGuesses === undefined) return entry('static', folder);
  return [
    `  # static: ${folder}                       # when not said: ${folderGuesses.join(', ')}, as the build leaves it`,
  ];
}

function loadLines(loads: readonly LoadPlan[]): readonly string[] {
  if (loads.length === 0) return ['load: []'];
  const entries = loads.flatMap(({ name, script, paths, ratePerSecond, roundMs, roundDefault }) => [
    `  - name: ${scalar(name)}`,
    script === undefined ? `    paths: [${paths.map(scalar).join(', ')}]` : `    script: ${scalar(script)}`,
    ratePerSecond === undefined
      ? '    # rate: 100/s                      # about 40 % of what base sustains when not said'
      : `    rate: ${String(ratePerSecond)}/s`,
    roundDefault
      ? `    # duration: ${String(roundMs / 1000)}s                     # of a round; less where the time budget is small`
      : `    duration: ${String(roundMs / 1000)}s                       # of a round`,
  ]);
  return ['load:', ...entries];
}

function pageLines(pages: readonly PagePlan[]): readonly string[] {
  if (pages.length === 0) return ['pages: []'];
  return [
    'pages:',
    ...pages.map(
      ({ name, path, devices }) =>
        `  - { name: ${scalar(name)}, path: ${scalar(path)}, devices: [${devices.join(', ')}] }`,
    ),
  ];
}

/** Plain where YAML reads it as the same text, also inside brackets; else in quotes. */
function scalar(text: string): string {
  if (/^[\w/.][\w/.=&-]*( [\w/.=&-]+)*$/.test(text) && stringify(text).trim() === text) return text;
  return JSON.stringify(text);
}

function workflowText(plan: Plan, action: string, config: string): string {
  const inputs = [
    ...(plan.workingDirectory === '.' ? [] : [['working-directory', plan.workingDirectory] as const]),
    ...(config === DEFAULT_CONFIG ? [] : [['config', config] as const]),
    ...(plan.name === 'default' ? [] : [['name', plan.name] as const]),
  ];
  return [
    '# Gates pull requests on performance, refreshes the baseline every night, stress-tests by hand.',
    '# Pull requests from forks get a read-only token: the comment needs the second workflow of the README.',
    'name: performance',
    'on:',
    '  pull_request: {}',
    '  schedule:',
    '    - cron: "17 3 * * *"',
    '  workflow_dispatch:',
    '    inputs:',
    '      peak: { description: "Stress: highest rate, like 400/s" }',
    '      duration: { description: "Stress: how long, like 2m" }',
    '      profile: { description: "Stress: stress, breakpoint, spike, soak or volume" }',
    'permissions: { contents: read, actions: read, pull-requests: write }',
    'concurrency:',
    '  group: performance-${{ github.event.pull_request.number || github.ref }}',
    "  cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
    'jobs:',
    '  performance:',
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 20',
    '    steps:',
    '      - uses: actions/checkout@v7',
    `      - uses: ${action}`,
    ...(inputs.length === 0
      ? []
      : ['        with:', ...inputs.map(([key, value]) => `          ${key}: ${scalar(value)}`)]),
    '',
  ].join('\n');
}
