/** Which metrics share a cause: one handler, one page, one process. */

import type { MetricId } from '../model/metric.ts';
import { splitMetricId } from '../model/metric.ts';

/**
 * The thing whose change would move the metric: an endpoint, a page on a device, a server under one load. The whole
 * script (`all`) belongs to its server.
 */
export function causeOf(id: MetricId): string {
  const parts = splitMetricId(id);
  if (!parts) return id;
  const { family, name, middle } = parts;
  if (family === 'page') return `page/${name}/${middle}`;
  if (family === 'server' || middle === 'all') return `server/${name}`;
  return `load/${name}/${middle}`;
}
