/** A run in which everything that can come from outside is hostile: names, ids, messages, shas, machine, versions. */

import type { RunRecord } from '../../src/model/run.ts';
import { metric, plan, run } from './records.ts';

export const EVIL =
  '`</code></details><script>window.pwned=1</script><img src=https://evil.test/x onerror=window.pwned=1>| @everyone #1 [a](https://evil.test)\n# h1\u202e\u0000';

const id = `load/${EVIL}/GET ${EVIL}/latency-p50`;

export const hostileRun: RunRecord = run({
  plan: {
    ...plan,
    name: EVIL,
    loads: [
      { name: EVIL, script: EVIL, paths: [], profile: 'steady', ratePerSecond: 10, roundMs: 5000, env: {} },
    ],
    pages: [{ name: EVIL, path: EVIL, devices: ['mobile'] }],
    notes: [{ message: EVIL, override: EVIL }],
  },
  base: { sha: EVIL },
  head: { sha: EVIL },
  startedAt: EVIL,
  runner: { cpu: EVIL, cores: 4, image: EVIL },
  versions: { [EVIL]: EVIL },
  rounds: [],
  judgement: {
    verdict: 'fail',
    reason: EVIL,
    metrics: [
      metric({ id, outcome: 'regressed', stage: 'confirm', change: 0.2, reason: EVIL }),
      metric({ id: `page/${EVIL}/mobile/lcp`, outcome: 'inconclusive', reason: EVIL }),
      metric({
        id: `server/${EVIL}/${EVIL.replaceAll('/', '')}`,
        outcome: 'unchanged',
        kind: 'exact',
        unit: 'count',
        reason: EVIL,
      }),
      metric({
        id: `page/${EVIL}/mobile/failing-seo`,
        outcome: 'regressed',
        kind: 'set',
        unit: 'names',
        base: [],
        head: [EVIL],
        change: 1,
        reason: EVIL,
      }),
    ],
    findings: [{ cause: id, ids: [id], text: `\`GET ${EVIL}\` p50: ${EVIL}` }],
    problems: [
      { kind: 'warning', message: EVIL },
      { kind: 'invalid', message: `${EVIL}\n${EVIL}` },
    ],
    next: null,
  },
  baselineColumn: {
    runs: 3,
    sha: EVIL,
    runId: EVIL,
    at: EVIL,
    values: {},
    trend: { [id]: [1, 2, 3] },
    commits: [EVIL, EVIL, EVIL],
  },
  claims: [
    { id: EVIL, claimed: -0.5, measured: null, low: null, high: null, outcome: 'not-measured' },
    { id: EVIL, claimed: -0.5, measured: -0.5, low: null, high: null, outcome: 'unclear', why: EVIL },
  ],
  debts: [{ commit: EVIL, at: EVIL, reason: EVIL, metrics: [EVIL] }],
  drift: [
    { id, after: EVIL, since: EVIL, at: EVIL, change: 0.1, suspects: [EVIL], revert: EVIL },
    { id, after: EVIL, since: EVIL, at: EVIL, change: 0.1, suspects: [] },
    { id, since: EVIL, at: EVIL, change: -0.1, suspects: [] },
  ],
  creep: {
    anchor: { sha: EVIL, name: EVIL, kind: 'release' },
    alarms: [{ id, change: 0.12, nights: 2, since: EVIL, head: EVIL }],
    until: EVIL,
    suspects: [EVIL],
    revert: EVIL,
  },
  savings: [{ page: EVIL, title: EVIL, savedMs: 3 }],
  github: { repository: EVIL, pullRequest: 7 },
});

/** The same names in the texts of the states that show them elsewhere. */
export const hostileStates: readonly RunRecord[] = [
  hostileRun,
  { ...hostileRun, judgement: { ...hostileRun.judgement, verdict: 'inconclusive' } },
  { ...hostileRun, judgement: { ...hostileRun.judgement, verdict: 'no-baseline' } },
  { ...hostileRun, judgement: { ...hostileRun.judgement, verdict: 'invalid' } },
  {
    ...hostileRun,
    judgement: {
      ...hostileRun.judgement,
      verdict: 'error',
      problems: [{ kind: 'preview', message: `${EVIL}\n${EVIL}` }],
    },
  },
  {
    ...hostileRun,
    judgement: {
      ...hostileRun.judgement,
      verdict: 'pass',
      findings: [],
      metrics: hostileRun.judgement.metrics.slice(1, 3),
    },
  },
  { ...hostileRun, judgement: { ...hostileRun.judgement, verdict: 'pass', findings: [] }, skipped: EVIL },
  {
    ...hostileRun,
    plan: { ...hostileRun.plan, mode: 'baseline' },
    judgement: { ...hostileRun.judgement, verdict: 'pass' },
  },
  {
    ...hostileRun,
    plan: { ...hostileRun.plan, mode: 'stress' },
    judgement: { ...hostileRun.judgement, verdict: 'pass' },
    stress: {
      load: EVIL,
      profile: EVIL,
      text: EVIL,
      steps: [
        { ratePerSecond: 1, requests: 1, errors: 0, attainedPerSecond: 1, dropped: 0, broke: EVIL, p95Ms: 3 },
      ],
    },
  },
];
