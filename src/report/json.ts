/** `tollgate/report@1`: what `--json` prints. A fixed interface. */

import type { Problem } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { RunRecord } from '../model/run.ts';
import type { Judgement, MetricVerdict, NextStep } from '../model/verdict.ts';
import { exitCodeOfRecord, exitCodeOfVerdict } from './exit-code.ts';
import { orderedMetrics } from './order.ts';
import { allProblems } from './state.ts';

/** Where the run's other files lie: `{ run: ".tollgate/run.json", comment: … }`. */
export type ReportFiles = Readonly<Record<string, string>>;

/** The one object of `tollgate run --json`, what to fix first at the head of `metrics`. Numbers that are not finite are null: JSON knows no others. */
export function reportJson(record: RunRecord, files: ReportFiles): object {
  const { judgement, base, head } = record;
  return {
    schema: 'tollgate/report@1',
    verdict: judgement.verdict,
    reason: judgement.reason,
    exitCode: exitCodeOfRecord(record),
    strategy: record.strategy,
    base: base && { sha: base.sha },
    head: { sha: head.sha, dirty: head.dirty ?? false },
    next: nextJson(judgement.next),
    metrics: orderedMetrics(judgement, judgement.findings).map(reportedJson),
    findings: judgement.findings.map(({ cause, ids, text }) => ({ cause, ids, text })),
    problems: problemsJson(allProblems(record)),
    runner: record.runner,
    versions: record.versions,
    files,
    ...(record.claims && { claims: record.claims }),
    ...(record.drift && { drift: record.drift }),
    ...(record.anchor && { anchor: record.anchor }),
    ...(record.creep && { creep: record.creep }),
    ...(record.stress && { stress: record.stress }),
  };
}

/** The one object of `tollgate judge --json`. */
export function judgeJson(judgement: Judgement, failOn: Plan['failOn'] = 'regression'): object {
  return {
    schema: 'tollgate/report@1',
    verdict: judgement.verdict,
    reason: judgement.reason,
    exitCode: exitCodeOfVerdict(judgement.verdict, failOn),
    next: nextJson(judgement.next),
    metrics: judgement.metrics.map(judgedJson),
    ...(judgement.problems.length > 0 && { problems: problemsJson(judgement.problems) }),
  };
}

function problemsJson(problems: readonly Problem[]): object {
  return problems.map(({ kind, message }) => ({ kind, message }));
}

function nextJson(next: NextStep | null): object | null {
  return next && { stage: next.stage, ids: next.ids };
}

function reportedJson(metric: MetricVerdict): object {
  return { ...judgedJson(metric), unit: metric.unit, limit: metric.limit, target: metric.target };
}

function judgedJson(metric: MetricVerdict): object {
  return {
    id: metric.id,
    outcome: metric.outcome,
    gated: metric.gated,
    base: metric.base,
    head: metric.head,
    change: finite(metric.change),
    low: finite(metric.low),
    high: finite(metric.high),
    upper: finite(metric.upper),
    detectable: finite(metric.detectable),
    p: finite(metric.p),
    stage: metric.stage,
    reason: metric.reason,
    ...(metric.steadier && { steadier: metric.steadier }),
  };
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
