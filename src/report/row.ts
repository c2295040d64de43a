/** One row of the comparison as texts: the same cells for Markdown, HTML and terminals. */

import type { MetricId } from '../model/metric.ts';
import type { Finding, MetricVerdict } from '../model/verdict.ts';
import type { BaselineColumn, RunRecord } from '../model/run.ts';
import { headlineOf } from './heading.ts';
import type { Label, Names } from './label.ts';
import { labelOf, namesOf } from './label.ts';
import { NOTHING, formatValue } from './format.ts';
import {
  allowedText,
  changeText,
  intervalText,
  setChange,
  sidesText,
  steadierText,
  valueText,
} from './change.ts';
import { isFailing } from './order.ts';
import type { Icon } from './row-words.ts';
import { iconOf, outcomeText } from './row-words.ts';

/** What the cells of any row need to know of the run. */
export interface RowContext {
  readonly names: Names;
  readonly baseline: BaselineColumn | undefined;
  readonly findings: readonly Finding[];
  /** Rows that already stand at the head of their finding. */
  readonly headlines: ReadonlySet<MetricId>;
}

export interface Row {
  readonly metric: MetricVerdict;
  readonly label: Label;
  readonly baseline: string;
  readonly target: string;
  readonly from: string;
  readonly to: string;
  readonly change: string;
  /** "16 … 21", "exact" or empty. */
  readonly interval: string;
  /** "p75 +9.1 %" or empty. */
  readonly steadier: string;
  /** Names a set gained, untrusted; at most three and how many more. */
  readonly added: readonly string[];
  readonly allowed: string;
  readonly icon: Icon;
  readonly verdict: string;
}

export function rowContextOf(record: RunRecord, findings: readonly Finding[]): RowContext {
  const metrics = new Map(record.judgement.metrics.map((metric) => [metric.id, metric]));
  const headlines = findings
    .map((finding) => headlineOf(finding, metrics)?.id)
    .filter((id) => id !== undefined);
  return {
    names: namesOf(record.plan),
    baseline: record.baselineColumn,
    findings,
    headlines: new Set(headlines),
  };
}

export function rowOf(metric: MetricVerdict, context: RowContext): Row {
  const [from, to] = sidesText(metric);
  const { target } = metric;
  return {
    metric,
    label: labelOf(metric.id, context.names),
    baseline: valueText(context.baseline?.values[metric.id], metric),
    target: target === null ? NOTHING : formatValue(target, metric.unit),
    from,
    to,
    change: changeText(metric),
    interval: intervalText(metric),
    steadier: steadierText(metric),
    added: metric.kind === 'set' ? setChange(metric).added : [],
    allowed: allowedText(metric),
    icon: iconOf(metric),
    verdict: `${outcomeText(metric)}${placeText(metric, context)}`,
  };
}

/** Which finding a failing row belongs to: ", cause of 2" or ", see 2". */
function placeText(metric: MetricVerdict, { findings, headlines }: RowContext): string {
  if (!isFailing(metric) || headlines.has(metric.id)) return '';
  const index = findings.findIndex(({ cause, ids }) => cause === metric.id || ids.includes(metric.id));
  const finding = findings[index];
  if (!finding) return '';
  return finding.cause === metric.id ? `, cause of ${String(index + 1)}` : `, see ${String(index + 1)}`;
}
