import type { Plan, ThresholdRule } from '../model/plan.ts';
import { comparePlan } from './compare-plan.ts';
import { loadPlans } from './load-plan.ts';
import { mistakesError } from './mistake.ts';
import { pagePlans } from './page-plan.ts';
import { previewPlan } from './preview-plan.ts';
import type { Drafting, PlanSources, ReadFile } from './sources.ts';
import { readFile } from './sources.ts';
import { stressPlan } from './stress-plan.ts';
import { thresholdRules } from './thresholds.ts';

/**
 * The plan: inputs over file over guesses, complete and in base units. Every guess is a note with the line that
 * overrides it.
 * @throws TollgateError of kind `config` that lists all mistakes of inputs and file at once
 */
export function planFrom(sources: PlanSources): Plan {
  const { inputs, mode } = sources;
  const file = readFile(sources.file);
  const draft: Drafting = { sources, file, mistakes: [...inputs.mistakes, ...file.mistakes], notes: [] };
  if (inputs.configAsked && !sources.file)
    draft.mistakes.push({
      at: 'config',
      message: `there is no file ${inputs.config}; allowed: a file relative to the repository's root`,
    });
  if (inputs.confirmOf !== undefined && mode !== 'gate')
    draft.mistakes.push({
      at: 'confirm-of',
      message: `is given in mode ${mode}: only a gate confirms what another run flagged`,
    });
  const preview = previewPlan(draft);
  const pages = pagePlans(draft);
  const loads = loadPlans(draft, pages);
  const whole = file.mistakes.length === 0;
  if (whole && loads.length === 0 && pages.length === 0)
    draft.mistakes.push({
      at: 'load and pages',
      message: 'are both empty, so there is nothing to measure; give one of them an entry',
    });
  const own = thresholdRules(file.thresholds, { at: file.at, ...(whole && { names: { loads, pages } }) });
  draft.mistakes.push(...own.mistakes);
  const { rules, thresholds } = rulesOf(draft, own.value);
  const { compare, mistakes, deep } = comparePlan(rules, sources);
  draft.mistakes.push(...mistakes);
  if (deep !== undefined) draft.notes.push({ message: deep });
  if (rules !== file) draft.mistakes.push(...comparePlan(file, sources).mistakes);
  const stress = mode === 'stress' ? stressPlan(draft, loads) : undefined;
  if (draft.mistakes.length > 0) throw mistakesError(draft.mistakes);
  return {
    mode,
    name: inputs.name,
    workingDirectory: inputs.workingDirectory,
    preview,
    loads,
    pages,
    ...(file.metricsPath !== undefined && { serverMetricsPath: file.metricsPath }),
    compare,
    thresholds,
    comment: inputs.comment,
    failOn: inputs.failOn,
    ...(stress && { stress }),
    seed: sources.seed,
    notes: draft.notes,
  };
}

/** On a pull request base's thresholds and its `compare` rule, so that no change loosens its own gate. */
function rulesOf(
  draft: Drafting,
  own: readonly ThresholdRule[],
): { rules: ReadFile; thresholds: readonly ThresholdRule[] } {
  const { file, sources } = draft;
  const { baseFile } = sources;
  if (baseFile === undefined) return { rules: file, thresholds: own };
  if (baseFile === null) {
    if (sources.file)
      draft.notes.push({
        message: `base has no ${sources.file.path}: the thresholds and limits of this change's own file rule`,
      });
    return { rules: file, thresholds: own };
  }
  const base = readFile(baseFile);
  const { value, mistakes } = thresholdRules(base.thresholds, { at: base.at });
  const all = [...base.mistakes, ...mistakes, ...comparePlan(base, sources).mistakes];
  const [first] = all;
  if (!first) return { rules: base, thresholds: value };
  draft.notes.push({
    message: `${baseFile.path} of base cannot be read (${first.at}: ${first.message}): the thresholds and limits of this change's own file rule`,
  });
  return { rules: file, thresholds: own };
}
