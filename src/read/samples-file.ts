/** The samples file of `tollgate judge`, or a run record, which embeds its samples. */

import { TollgateError } from '../model/failure.ts';
import type { MetricKind, Value } from '../model/metric.ts';
import type { RawSamples } from '../model/raw-samples.ts';
import { TOLD_MISTAKES, unjudgeable } from '../model/raw-samples.ts';
import type { JudgedRun } from '../model/run.ts';
import { shapeFaults } from './json-path.ts';
import { kindOfValues, shown, valueFault } from './sample-values.ts';
import type { PairedMetricShape, SamplesShape } from './samples-schema.ts';
import { replaySchema, samplesFileSchema } from './samples-schema.ts';

const ALLOWED =
  'a samples file is {"schema": "tollgate/samples@1", "strategy", "metrics"}, see docs/judge.md';

/** Collects what is wrong, and stops looking when there is enough to tell. */
interface Faults {
  readonly told: string[];
  readonly add: (path: string, fault: string) => void;
}

function collector(): Faults {
  const told: string[] = [];
  return { told, add: (path, fault) => void (told.length < TOLD_MISTAKES && told.push(`${path} ${fault}`)) };
}

function checkValues(values: readonly unknown[], kind: MetricKind, path: string, faults: Faults): void {
  for (const [index, value] of values.entries()) {
    const fault = valueFault(kind, value);
    if (fault === undefined) continue;
    faults.add(`${path}[${String(index)}]`, fault);
    return;
  }
}

/** Values that were checked, as values. */
const checked = (values: readonly unknown[]) => values as readonly Value[];

/** Numbers of blocks, where they are given: one per value, none twice. */
function checkBlocks({ blocks, base = [], head = [] }: PairedMetricShape, at: string, faults: Faults): void {
  if (blocks === undefined) return;
  const length = Math.max(base.length, head.length);
  if (blocks.length !== length)
    faults.add(
      `${at}.blocks`,
      `has ${String(blocks.length)} numbers and there are ${String(length)} values: one block's number per value`,
    );
  else if (new Set(blocks).size !== blocks.length)
    faults.add(`${at}.blocks`, 'names a block twice: a block has one value a side');
}

function checkPaired(metrics: readonly PairedMetricShape[], path: string, faults: Faults): void {
  const seen = new Map<string, number>();
  for (const [index, metric] of metrics.entries()) {
    const at = `${path}[${String(index)}]`;
    const { base = [], head = [] } = metric;
    const before = seen.get(metric.id);
    if (before !== undefined)
      faults.add(`${at}.id`, `is ${metric.id} again, as in ${path}[${String(before)}]: ids are unique`);
    seen.set(metric.id, index);
    const kind = metric.kind ?? kindOfValues(base.length > 0 ? base : head);
    if (base.length === 0 && head.length === 0) faults.add(at, 'has values on neither side');
    else if (base.length !== head.length && base.length > 0 && head.length > 0)
      faults.add(
        `${at}.head`,
        `has ${String(head.length)} values and base has ${String(base.length)}: both sides have one per block (a lost round drops its block; a side that was never measured is left out)`,
      );
    checkBlocks(metric, at, faults);
    checkValues(base, kind, `${at}.base`, faults);
    checkValues(head, kind, `${at}.head`, faults);
  }
}

function checkHistory(shape: Extract<SamplesShape, { strategy: 'baseline' }>, faults: Faults): void {
  const kinds = new Map<string, MetricKind>();
  for (const [index, metric] of shape.metrics.entries()) {
    const at = `metrics[${String(index)}]`;
    const { head = [] } = metric;
    if (kinds.has(metric.id)) faults.add(`${at}.id`, `is ${metric.id} again: ids are unique`);
    const past = shape.history
      .map((run) => (Object.hasOwn(run.metrics, metric.id) ? run.metrics[metric.id] : undefined))
      .findLast((values) => values !== undefined && values.length > 0);
    const kind = metric.kind ?? kindOfValues(head.length > 0 ? head : (past ?? []));
    kinds.set(metric.id, kind);
    if (head.length === 0 && past === undefined)
      faults.add(at, 'has values neither on head nor in the history');
    checkValues(head, kind, `${at}.head`, faults);
  }
  for (const [index, run] of shape.history.entries()) {
    if (!Number.isFinite(Date.parse(run.at)))
      faults.add(`history[${String(index)}].at`, `is ${run.at}, which is not a time`);
    for (const [id, values] of Object.entries(run.metrics))
      checkValues(
        values,
        kinds.get(id) ?? kindOfValues(values),
        `history[${String(index)}].metrics[${JSON.stringify(id)}]`,
        faults,
      );
  }
}

function withValues({ base, head, ...metric }: PairedMetricShape) {
  return { ...metric, base: checked(base ?? []), head: checked(head ?? []) };
}

function toRaw(shape: SamplesShape): RawSamples['samples'] {
  if (shape.strategy === 'paired') {
    const metrics = shape.metrics.map(withValues);
    const { confirm } = shape;
    return confirm === undefined
      ? { strategy: 'paired', metrics }
      : { strategy: 'paired', metrics, confirm: { metrics: confirm.metrics.map(withValues) } };
  }
  const { schema: _schema, metrics, history, ...rest } = shape;
  return {
    ...rest,
    metrics: metrics.map(({ head, ...metric }) => ({ ...metric, head: checked(head ?? []) })),
    history: history.map((run) => ({
      ...run,
      metrics: Object.fromEntries(Object.entries(run.metrics).map(([id, values]) => [id, checked(values)])),
    })),
  };
}

/**
 * The samples of a file or of a run record, value by value. Throws a `TollgateError` of kind `config` whose sentence names
 * the field, `metrics[2].head[5] is -3, ...`.
 */
export function checkedSamples(content: unknown): RawSamples['samples'] {
  const result = samplesFileSchema.safeParse(content);
  if (!result.success) throw unjudgeable(shapeFaults(result.error, content, TOLD_MISTAKES));
  const shape = result.data;
  const faults = collector();
  if (shape.strategy === 'paired') {
    checkPaired(shape.metrics, 'metrics', faults);
    checkPaired(shape.confirm?.metrics ?? [], 'confirm.metrics', faults);
  } else checkHistory(shape, faults);
  if (faults.told.length > 0) throw unjudgeable(faults.told);
  return toRaw(shape);
}

function schemaOf(content: unknown): unknown {
  return typeof content === 'object' && content !== null && 'schema' in content ? content.schema : undefined;
}

function parseReplay(content: unknown): RawSamples {
  const result = replaySchema.safeParse(content);
  if (!result.success) throw unjudgeable(shapeFaults(result.error, content, TOLD_MISTAKES));
  const { samples, plan, anchor, runner, screened } = result.data;
  const problems = [...result.data.problems, ...(result.data.judgement?.problems ?? [])];
  if (samples === undefined)
    throw new TollgateError(
      'config',
      'The run record holds no samples: nothing was measured in that run, so there is nothing to judge.',
    );
  const run: JudgedRun = {
    plan: { mode: plan?.mode ?? 'gate', compare: plan?.compare ?? {} },
    ...(anchor === undefined ? {} : { anchor }),
    ...(runner === undefined ? {} : { runner }),
    ...(screened === undefined ? {} : { screened }),
  };
  return { samples: checkedSamples(samples), problems, run };
}

/**
 * Reads the text of a samples file (`tollgate/samples@1`) or of a run record (`tollgate/run@1`, its embedded samples
 * with the run's problems and what its judgement depended on). Defaults are not filled in: `completeSamples` does that.
 * Throws as `checkedSamples`.
 */
export function parseSamples(text: string): RawSamples {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new TollgateError(
      'config',
      `The samples file is not JSON: ${message}. NaN and Infinity are not JSON either; ${ALLOWED}.`,
      { cause },
    );
  }
  const schema = schemaOf(content);
  if (schema === 'tollgate/run@1') return parseReplay(content);
  if (schema !== 'tollgate/samples@1')
    throw new TollgateError(
      'config',
      `The samples file's schema is ${schema === undefined ? 'missing' : shown(schema)}; "tollgate/samples@1" and "tollgate/run@1" can be judged: ${ALLOWED}.`,
    );
  return { samples: checkedSamples(content), problems: [] };
}
