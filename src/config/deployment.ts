import type { PlanSources } from './sources.ts';
import { readFile } from './sources.ts';

/**
 * The environment (a glob) whose deployment must be waited for before there can be a plan; the address found is then
 * given to `planFrom` as `deploymentUrl`. Undefined: none is asked for, or the inputs say otherwise. Never throws.
 */
export function deploymentAsked({ inputs, file }: Pick<PlanSources, 'inputs' | 'file'>): string | undefined {
  if (inputs.url !== undefined || inputs.start !== undefined) return undefined;
  return inputs.deployment ?? readFile(file).preview.deployment;
}
