/** A line of a commit message that accepts a change of level: `Perf-Accepted: <reason> [metrics: <pattern>, …]`. */
export interface AcceptedTrailer {
  readonly reason: string;
  /** Metric id patterns; empty: all. */
  readonly metrics: readonly string[];
}

const TRAILER = /^perf-accepted:\s*(\S.*)$/i;
const METRICS = /\s*\[metrics:\s*([^\]]*)\]\s*$/i;
/** Git's own rule: trailers are the last paragraph. */
const LAST_PARAGRAPH = /(?:^|\n\s*\n)((?:(?!\n\s*\n)[\s\S])*)$/;

/** The `Perf-Accepted` trailers of a commit message, in order; a trailer without a reason does not count. */
export function acceptedTrailers(message: string): readonly AcceptedTrailer[] {
  const paragraph = LAST_PARAGRAPH.exec(message.trim())?.[1] ?? '';
  return paragraph.split('\n').flatMap((line) => {
    const text = TRAILER.exec(line.trim())?.[1];
    if (text === undefined) return [];
    const metrics =
      METRICS.exec(text)?.[1]
        ?.split(',')
        .map((pattern) => pattern.trim())
        .filter(Boolean) ?? [];
    const reason = text.replace(METRICS, '').trim();
    return reason === '' ? [] : [{ reason, metrics }];
  });
}
