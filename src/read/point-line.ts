/** A line of k6's output the ordinary way, with `JSON.parse`: for the first sight of a tag set and for unusual lines. */

/** A sample. */
export interface Point {
  readonly kind: 'point';
  readonly metric: string;
  /** Milliseconds since the epoch. */
  readonly timeMs: number;
  readonly value: number;
  readonly tags: Readonly<Record<string, string>>;
}

/** k6 declares each metric once, before its first sample, with the script's thresholds on it. */
export interface Declaration {
  readonly kind: 'declaration';
  readonly metric: string;
  readonly thresholds: readonly string[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tagsOf(value: unknown): Record<string, string> | undefined {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) return undefined;
  const tags: Record<string, string> = {};
  for (const [key, text] of Object.entries(value)) {
    if (typeof text !== 'string') return undefined;
    tags[key] = text;
  }
  return tags;
}

/** Epoch milliseconds with the fraction that `Date` drops; NaN when the text is no time. */
function timeOf(text: unknown): number {
  if (typeof text !== 'string') return NaN;
  const parts = /^(.{19})(\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(text);
  if (!parts) return NaN;
  const [, second = '', fraction, zone = 'Z'] = parts;
  return Date.parse(`${second}${zone}`) + (fraction === undefined ? 0 : Number(fraction) * 1000);
}

/** The tags of a tags text (`{…}}}` as it stands at the end of a point's line); undefined when it is not that. */
export function parseTags(text: string): Readonly<Record<string, string>> | undefined {
  try {
    const data: unknown = JSON.parse(`{"d":{"tags":${text}`);
    return isRecord(data) && isRecord(data['d']) ? tagsOf(data['d']['tags']) : undefined;
  } catch {
    return undefined;
  }
}

/** A whole line; undefined when it is neither a point nor a declaration. */
export function parseLine(text: string): Point | Declaration | undefined {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(line) || typeof line['metric'] !== 'string' || !isRecord(line['data'])) return undefined;
  const { metric, data } = line as { metric: string; data: Record<string, unknown> };
  if (line['type'] === 'Metric') {
    const listed: unknown[] = Array.isArray(data['thresholds']) ? data['thresholds'] : [];
    const thresholds = listed.filter((each) => typeof each === 'string');
    return { kind: 'declaration', metric, thresholds };
  }
  const timeMs = timeOf(data['time']);
  const tags = tagsOf(data['tags']);
  const { value } = data;
  if (line['type'] !== 'Point' || !Number.isFinite(timeMs) || typeof value !== 'number' || !tags)
    return undefined;
  return { kind: 'point', metric, timeMs, value, tags };
}
