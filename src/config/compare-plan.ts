import type { ComparePlan } from '../model/plan.ts';
import { DEFAULT_IGNORE } from './ignored.ts';
import type { Mistake } from './mistake.ts';
import { seen } from './mistake.ts';
import type { PlanSources, ReadFile } from './sources.ts';
import { durationText, parseDurationMs, parsePercentRatio } from './units.ts';

const TIME_BUDGET_MS = 8 * 60_000;
const BUDGET_BOUNDS = { least: 10_000, most: 6 * 3_600_000 };
/** What the label `tollgate:deep` multiplies the budget by. */
const DEEP_FACTOR = 3;

function confirmOf({ confirm, confirmOf: of }: PlanSources['inputs']): Pick<ComparePlan, 'confirm'> {
  if (of !== undefined) return { confirm: 'fresh-runner' };
  return confirm === 'elsewhere' ? { confirm } : {};
}

/** How the sides are compared, by the file that rules (base's on a pull request). */
export function comparePlan(
  rules: ReadFile,
  sources: PlanSources,
): { readonly compare: ComparePlan; readonly mistakes: readonly Mistake[]; readonly deep?: string } {
  const { compare } = rules;
  const { inputs } = sources;
  const mistakes: Mistake[] = [];
  const written = compare['time-budget'] === undefined ? undefined : parseDurationMs(compare['time-budget']);
  if (written !== undefined && (written < BUDGET_BOUNDS.least || written > BUDGET_BOUNDS.most))
    mistakes.push({
      at: rules.at('compare', 'time-budget'),
      message: `compare.time-budget is ${seen(compare['time-budget'])}; allowed: between 10s and 6h`,
    });
  const budget = inputs.timeBudgetMs ?? written ?? TIME_BUDGET_MS;
  const deep = sources.labels?.includes('tollgate:deep') === true;
  const timeBudgetMs = deep ? Math.min(budget * DEEP_FACTOR, BUDGET_BOUNDS.most) : budget;
  const strategy = inputs.strategy ?? compare.strategy ?? 'auto';
  const mustSee = compare['must-see'] === undefined ? undefined : parsePercentRatio(compare['must-see']);
  if (mustSee !== undefined && (mustSee < 0.01 || mustSee > 10))
    mistakes.push({
      at: rules.at('compare', 'must-see'),
      message: `compare.must-see is ${seen(compare['must-see'])}; allowed: between 1% and 1000%`,
    });
  return {
    compare: {
      strategy,
      timeBudgetMs,
      pairing: compare.pairing ?? 'side-by-side',
      mustSee: mustSee ?? (strategy === 'baseline' ? 0.5 : 0.25),
      ignore: compare.ignore ?? DEFAULT_IGNORE,
      ...confirmOf(inputs),
    },
    mistakes,
    ...(deep && { deep: `time budget: ${durationText(timeBudgetMs)}, by the label tollgate:deep` }),
  };
}
