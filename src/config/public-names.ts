import type { Plan } from '../model/plan.ts';

/**
 * The names that the configuration and the checkout give to what is measured: loads, pages, their paths and scripts, and
 * the patterns of rules. They are in the repository for all to read, metric ids are made of them, and a round is
 * found again by them; no value of the environment hides in them (`${NAME}` is not expanded there).
 */
export function publicNames(plan: Plan): readonly string[] {
  const { name, workingDirectory, loads, pages, thresholds, serverMetricsPath } = plan;
  return [
    name,
    workingDirectory,
    ...loads.flatMap((load) => [load.name, load.script ?? '', ...load.paths]),
    ...pages.flatMap((page) => [page.name, page.path, page.expect ?? '']),
    ...thresholds.map(({ metric }) => metric),
    serverMetricsPath ?? '',
  ];
}
