/** The verdict in one line: commit status, check title, the last line of the log. */

import type { RunRecord } from '../model/run.ts';
import { headingOf } from './heading.ts';
import { labelText } from './label.ts';
import { completeFindings } from './order.ts';
import { plainLine } from './untrusted.ts';

/** GitHub's limit of a commit status description. */
const DESCRIPTION_UNITS = 140;

/** At most 140 characters, no Markdown: "2 slowdowns. GET /api/search +18.7 %, …". */
export function statusLine(record: RunRecord): string {
  const { title } = headingOf(record, completeFindings(record.judgement));
  const text = labelText(title);
  return plainLine(text.charAt(0).toUpperCase() + text.slice(1), DESCRIPTION_UNITS);
}
