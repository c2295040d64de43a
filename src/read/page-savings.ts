import type { PageFacts } from '../model/round.ts';
import type { LighthouseAudit, LighthouseResult } from './lighthouse-result.ts';

type Saving = NonNullable<PageFacts['savings']>[number];

/** Metrics whose savings are times that a visitor waits. */
const WAITED_FOR = ['FCP', 'LCP', 'TBT'];
/** The largest are worth a look, the rest is noise of the advice. */
const MOST = 5;

function savingOf({ title, score, metricSavings, details }: LighthouseAudit): Saving[] {
  if (title === undefined || score === null || score >= 1) return [];
  const savedMs = Math.max(...WAITED_FOR.map((metric) => metricSavings?.[metric] ?? -Infinity));
  const savedBytes = details?.overallSavingsBytes ?? -Infinity;
  if (savedMs <= 0 && savedBytes <= 0) return [];
  return [{ title, ...(savedMs > 0 && { savedMs }), ...(savedBytes > 0 && { savedBytes }) }];
}

/** What Lighthouse estimates the page could save, by failed audit, the longest waits first. */
export function pageSavings({ audits }: LighthouseResult): readonly Saving[] {
  return Object.values(audits)
    .flatMap(savingOf)
    .sort((a, b) => (b.savedMs ?? -1) - (a.savedMs ?? -1) || (b.savedBytes ?? -1) - (a.savedBytes ?? -1))
    .slice(0, MOST);
}
