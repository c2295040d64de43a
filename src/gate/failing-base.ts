/** When base fails too there is nothing to compare with: both sides' latency is that of a minority of answers. */

import type { Problem } from '../model/failure.ts';
import { splitMetricId } from '../model/metric.ts';
import type { Row } from './row.ts';
import { percent } from './wording.ts';

/** From this share of failed requests on a side's latency speaks of failures. Judgement. */
const MOSTLY = 0.5;

function failureShare(value: Row['verdict']['base']): number | undefined {
  if (!Array.isArray(value)) return undefined;
  const [failures, total] = value;
  return typeof failures === 'number' && typeof total === 'number' && total > 0
    ? failures / total
    : undefined;
}

/** One problem of kind `invalid` for each load whose base fails most of its requests. */
export function failingBase(rows: readonly Row[]): readonly Problem[] {
  return rows.flatMap(({ verdict }): readonly Problem[] => {
    const parts = splitMetricId(verdict.id);
    if (parts?.family !== 'load' || parts.middle !== 'all' || parts.metric !== 'errors') return [];
    const share = failureShare(verdict.base);
    if (share === undefined || share < MOSTLY) return [];
    const message = `${percent(share)} of base's requests of ${parts.name} failed, so there is nothing sound to compare with`;
    return [{ kind: 'invalid', message, about: parts.name }];
  });
}
