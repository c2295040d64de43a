import type { Unit } from '../model/metric.ts';
import type { LoadPlan, PagePlan, ThresholdRule } from '../model/plan.ts';
import type { Entry } from './long-form.ts';
import { patternMistake, unitsOf } from './metric-pattern.ts';
import type { Checked, Mistake } from './mistake.ts';
import { seen } from './mistake.ts';
import type { Quantity, ThresholdSection } from './schema.ts';
import { ALLOWED, parseDurationMs, parsePercentRatio, parseRatePerSecond, parseSizeBytes } from './units.ts';

interface Where {
  readonly at: (...path: readonly PropertyKey[]) => string;
  /** Absent: names are not looked at (the rules of another commit). */
  readonly names?: { readonly loads: readonly LoadPlan[]; readonly pages: readonly PagePlan[] };
}

/** How an amount of a unit is written, and what it is in the base unit. */
const AMOUNTS: Readonly<
  Record<
    Exclude<Unit, 'names'>,
    { readonly read: (value: Quantity) => number | undefined; readonly allowed: string }
  >
> = {
  ms: { read: text(parseDurationMs), allowed: ALLOWED.duration },
  s: { read: (value) => divided(text(parseDurationMs)(value), 1000), allowed: ALLOWED.duration },
  'cpu-ms': { read: text(parseDurationMs), allowed: ALLOWED.duration },
  B: { read: text(parseSizeBytes), allowed: ALLOWED.size },
  count: { read: plain, allowed: 'a plain number' },
  score: { read: plain, allowed: 'a plain number such as 0.1' },
  ratio: { read: text(parsePercentRatio), allowed: ALLOWED.percent },
  'per-second': { read: text(parseRatePerSecond), allowed: ALLOWED.rate },
};

function text(parse: (value: string) => number | undefined) {
  return (value: Quantity) => (typeof value === 'string' ? parse(value.trim()) : undefined);
}

function plain(value: Quantity): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function divided(value: number | undefined, by: number): number | undefined {
  return value === undefined ? undefined : value / by;
}

/** The rules of a file in base units, with every mistake of every rule. */
export function thresholdRules(
  entries: readonly Entry<ThresholdSection>[],
  where: Where,
): Checked<readonly ThresholdRule[]> {
  const mistakes: Mistake[] = [];
  const value = entries.map(({ section, path }) => {
    const wrong = (key: string, message: string) =>
      void mistakes.push({ at: where.at(...path, key), message });
    const unmatched = patternMistake(section.metric, where.names);
    if (unmatched !== undefined) wrong('metric', unmatched);
    if (Object.keys(section).length === 1)
      wrong('metric', 'this rule says nothing; allowed: regression, limit, target, floor, gate');
    const amounts = unmatched === undefined ? amountsOf(section, wrong) : {};
    return {
      metric: section.metric,
      ...amounts,
      ...(section.gate !== undefined && { gate: section.gate }),
      at: where.at(...path),
    };
  });
  return { value, mistakes };
}

type Wrong = (key: string, message: string) => void;
type Amounts = Partial<Record<'regression' | 'limit' | 'target' | 'floor', number>>;

function amountsOf(section: ThresholdSection, wrong: Wrong): Amounts {
  const units = unitsOf(section.metric);
  const amounts: Amounts = {};
  if (section.regression !== undefined)
    Object.assign(amounts, regressionOf(section.regression, units, wrong));
  for (const key of ['limit', 'target', 'floor'] as const) {
    const value = section[key];
    if (value === undefined) continue;
    const amount = amountOf(key, value, units, wrong);
    if (amount !== undefined) amounts[key] = amount;
  }
  return amounts;
}

/**
 * `5%` is a ratio; of rates and of CLS, which are compared by difference, it is the difference. An amount with a unit
 * (`5kB`) allows exactly that much: a ratio of nothing, with the amount as the floor under which nothing matters.
 */
function regressionOf(value: Quantity, units: ReadonlySet<Unit>, wrong: Wrong): Amounts {
  if (units.size === 1 && units.has('score')) {
    const difference = plain(value);
    if (difference !== undefined) return { regression: difference };
    wrong('regression', `regression is ${seen(value)}; allowed here: a difference such as 0.05`);
    return {};
  }
  if (units.size === 1 && units.has('names')) {
    wrong('regression', 'a set of names has no allowed change; allowed here: gate');
    return {};
  }
  const ratio = typeof value === 'string' ? parsePercentRatio(value.trim()) : undefined;
  if (ratio !== undefined) return { regression: ratio };
  const [unit] = units;
  if (units.size === 1 && unit !== undefined && unit !== 'names' && unit !== 'ratio') {
    const amount = AMOUNTS[unit].read(value);
    if (amount !== undefined) return { regression: 0, floor: amount };
    wrong(
      'regression',
      `regression is ${seen(value)}; allowed: ${ALLOWED.percent}, or ${AMOUNTS[unit].allowed}`,
    );
    return {};
  }
  wrong('regression', `regression is ${seen(value)}; allowed: ${ALLOWED.percent}`);
  return {};
}

function amountOf(key: string, value: Quantity, units: ReadonlySet<Unit>, wrong: Wrong): number | undefined {
  const [unit] = units;
  if (units.size !== 1 || unit === undefined) {
    wrong(
      key,
      `${key} needs metrics of one unit, and this pattern can match several (${[...units].join(', ')}); end it with one metric, such as latency-p95`,
    );
    return undefined;
  }
  if (unit === 'names') {
    wrong(key, `a set of names has no ${key}; allowed here: gate`);
    return undefined;
  }
  const amount = AMOUNTS[unit].read(value);
  if (amount === undefined) wrong(key, `${key} is ${seen(value)}; allowed here: ${AMOUNTS[unit].allowed}`);
  return amount;
}
