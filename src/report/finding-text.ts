/** What a finding says beside its headline: the cause in the page's resources, then the gate's own sentences. */

import type { RunRecord } from '../model/run.ts';
import type { Finding, MetricVerdict } from '../model/verdict.ts';
import { pageExplanation } from './page-diff.ts';

const opening = /^(?:`[^`]*`|the server under \S+)[^`]*?→.*?\.(?: |$)/su;

/**
 * Sentences under a headline that already gives the row's name and sizes: the gate's opening, which says them once
 * more, is left out. Names stand in backticks. Empty when nothing else is known.
 */
export function findingText(
  record: RunRecord,
  finding: Finding,
  headline: MetricVerdict | undefined,
): string {
  const own = headline?.id === finding.cause ? finding.text.replace(opening, '') : finding.text;
  const page = headline === undefined ? '' : pageExplanation(record, headline.id);
  return [page, own].filter((text) => text !== '').join(' ');
}
