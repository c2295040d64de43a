/** Shorthands spelt out: after this file nobody asks whether a section was a text, a mapping or a list. */

import type {
  CompareSection,
  LoadSection,
  PageSection,
  PreviewSection,
  ThresholdSection,
  WrittenConfig,
} from './schema.ts';

/** A list's entry and where it was written. */
export interface Entry<Section> {
  readonly section: Section;
  readonly path: readonly PropertyKey[];
}

export interface LongConfig {
  readonly preview: PreviewSection;
  /** Undefined: not written, so guessed. Empty: none wanted. */
  readonly load?: readonly Entry<LoadSection>[];
  readonly pages?: readonly Entry<PageSection>[];
  readonly metricsPath?: string;
  readonly compare: CompareSection;
  readonly thresholds: readonly Entry<ThresholdSection>[];
}

/** The words of a text, separated by white space. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The long form of a file. */
export function longForm(written: WrittenConfig): LongConfig {
  const { preview, load, pages, server, compare, thresholds } = written;
  const metricsPath = typeof server === 'string' ? server : server?.metrics;
  return {
    preview: typeof preview === 'string' ? { start: preview } : (preview ?? {}),
    ...(load !== undefined && {
      load: entries(load, 'load').flatMap(({ section, path }): readonly Entry<LoadSection>[] =>
        typeof section === 'string'
          ? words(section).map((script) => ({ section: { script }, path }))
          : [{ section, path }],
      ),
    }),
    ...(pages !== undefined && {
      pages: entries(pages, 'pages').flatMap(({ section, path }): readonly Entry<PageSection>[] =>
        typeof section === 'string'
          ? words(section).map((page) => ({ section: { path: page }, path }))
          : [{ section, path }],
      ),
    }),
    ...(metricsPath !== undefined && { metricsPath }),
    compare: typeof compare === 'string' ? { strategy: compare } : (compare ?? {}),
    thresholds: entries(thresholds ?? [], 'thresholds').map(({ section, path }) => ({
      section: typeof section === 'string' ? shortThreshold(section) : section,
      path,
    })),
  };
}

function entries<Section>(value: Section | readonly Section[], key: string): readonly Entry<Section>[] {
  if (Array.isArray(value))
    return (value as readonly (Section | undefined)[]).flatMap((section, index) =>
      section === undefined ? [] : [{ section, path: [key, index] }],
    );
  return [{ section: value as Section, path: [key] }];
}

/** "METRIC 5%": the last word is the regression; metric ids may hold spaces. */
function shortThreshold(text: string): ThresholdSection {
  const [, metric, regression] = /^(.*\S)\s+(\S+)$/.exec(text.trim()) ?? [];
  if (metric === undefined || regression === undefined) return { metric: text.trim() };
  return { metric, regression: /^\d+(\.\d+)?$/.test(regression) ? Number(regression) : regression };
}
