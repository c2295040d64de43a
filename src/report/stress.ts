/** Steps of a stress test as a table, the breaking step marked. */

import type { StressResult, StressStep } from '../model/run.ts';
import { NOTHING, formatNumber, formatValue } from './format.ts';
import { prose } from './prose.ts';
import { untrusted } from './untrusted.ts';

/** The sentence and the table of steps. */
export function stressMarkdown(stress: StressResult): string {
  const head = '| Step | Offered | Attained | p50 | p95 | Errors | Dropped | Held? |\n|--:|--:|--:|--:|--:|--:|--:|---|';
  const breaking = breakingStep(stress.steps);
  const rows = stress.steps.map((step, index) => stepRow(step, index, index === breaking));
  return [`${prose(stress.text)}`, [head, ...rows].join('\n')].join('\n\n');
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

function stepRow(step: StressStep, index: number, breaking: boolean): string {
  const bold = (text: string) => (breaking ? `**${text}**` : text);
  const latency = (ms: number | undefined) => (ms === undefined ? NOTHING : formatValue(ms, 'ms'));
  const share = step.requests > 0 ? formatValue(step.errors / step.requests, 'ratio') : NOTHING;
  const icon = step.generatorSaturated === true ? '⚠️' : step.broke === undefined ? '✅' : '❌';
  const verdict = step.generatorSaturated === true || step.broke === undefined ? stepVerdict(step) : untrusted(step.broke, 120);
  const cells = [
    String(index + 1),
    bold(`${formatNumber(step.ratePerSecond)}/s`),
    bold(`${formatNumber(step.attainedPerSecond)}/s`),
    latency(step.p50Ms),
    latency(step.p95Ms),
    share,
    formatNumber(step.dropped),
    `${icon} ${verdict}${breaking ? ' ← breaks here' : ''}`,
  ];
  return `| ${cells.join(' | ')} |`;
}
