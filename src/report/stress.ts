/** Steps of a stress test as a table, the breaking step marked. */

import type { StressResult, StressStep } from '../model/run.ts';
import { NOTHING, formatNumber, formatValue } from './format.ts';
import { prose } from './prose.ts';
import { untrusted } from './untrusted.ts';

/** The sentence and the table of steps. */
export function stressMarkdown(stress: StressResult): string {
  const head = `| ${stepHeads.join(' | ')} |\n|--:|--:|--:|--:|--:|--:|---|`;
  const breaking = breakingStep(stress.steps);
  const rows = stress.steps.map((step, index) => stepRow(step, index === breaking));
  return [prose(stress.text), [head, ...rows].join('\n')].join('\n\n');
}

/** Index of the first step that broke; -1 when every step held. */
export function breakingStep(steps: readonly StressStep[]): number {
  return steps.findIndex(({ broke }) => broke !== undefined);
}

/** Why a step counts as broken or not, in our words. */
export function stepVerdict(step: StressStep): string {
  if (step.generatorSaturated === true) return 'the load generator was the bottleneck';
  return step.broke ?? 'held';
}

/** Heads of `stepCells`, and of the verdict after them. */
export const stepHeads: readonly string[] = [
  'Offered',
  'Attained',
  'p50',
  'p95',
  'Errors',
  'Dropped',
  'Held?',
];

/** Rates, latencies, share of errors and dropped iterations of a step. */
export function stepCells(step: StressStep): readonly string[] {
  const share = step.requests > 0 ? formatValue(step.errors / step.requests, 'ratio') : NOTHING;
  return [
    `${formatNumber(step.ratePerSecond)}/s`,
    `${formatNumber(step.attainedPerSecond)}/s`,
    latencyText(step.p50Ms),
    latencyText(step.p95Ms),
    share,
    formatNumber(step.dropped),
  ];
}

function latencyText(ms: number | undefined): string {
  return ms === undefined ? NOTHING : formatValue(ms, 'ms');
}

function stepRow(step: StressStep, breaking: boolean): string {
  const icon = step.generatorSaturated === true ? '⚠️' : step.broke === undefined ? '✅' : '❌';
  const ours = step.generatorSaturated === true || step.broke === undefined;
  const verdict = ours ? stepVerdict(step) : untrusted(step.broke, 120);
  const cells = stepCells(step).map((cell) => (breaking ? `**${cell}**` : cell));
  return `| ${[...cells, `${icon} ${verdict}${breaking ? ' ← breaks here' : ''}`].join(' | ')} |`;
}
