/** What can be known of a threshold's pattern before anything was measured. */

import type { MetricId, Unit } from '../model/metric.ts';
import { LOAD_METRICS, PAGE_METRICS, SERVER_METRICS } from '../model/metric-names.ts';
import type { LoadPlan, PagePlan, ThresholdRule } from '../model/plan.ts';
import { unknownWord } from './nearest.ts';

const FAMILIES = { load: LOAD_METRICS, page: PAGE_METRICS, server: SERVER_METRICS } as const;
type Family = keyof typeof FAMILIES;

/** `*` matches any characters, `/` included; everything else is literal. Same rule as the gate's. */
function matcher(pattern: string): (text: string) => boolean {
  const parts = pattern.split(/\*+/).map((part) => part.replace(/[.+?^${}()|[\]\\/-]/g, String.raw`\$&`));
  const expression = new RegExp(`^${parts.join('.*')}$`, 's');
  return (text) => expression.test(text);
}

function familiesOf(pattern: string): readonly Family[] {
  const [head = ''] = pattern.split('/');
  const all = Object.keys(FAMILIES) as Family[];
  return head.includes('*') ? all : all.filter((family) => family === head);
}

/**
 * The units of the metrics that the pattern can match; `names` for sets. A server's counter has any name and counts,
 * so a pattern of `server/` that can match one yields `count` too.
 */
export function unitsOf(pattern: string): ReadonlySet<Unit> {
  const last = pattern.slice(pattern.lastIndexOf('/') + 1);
  const matches = matcher(last.includes('*') ? `*${last}` : last);
  const wild = pattern.split('/')[0]?.includes('*') === true;
  const units = new Set<Unit>();
  for (const family of familiesOf(pattern)) {
    const known = Object.entries(FAMILIES[family]);
    const found = known.filter(([name]) => matches(name)).map(([, unit]) => unit);
    for (const unit of found) units.add(unit);
    if (family === 'server' && (wild ? units.size === 0 : found.length === 0 || last.includes('*')))
      units.add('count');
  }
  return units;
}

/** Why a pattern can match nothing; undefined: it may match. Names are looked at only where `names` is given. */
export function patternMistake(
  pattern: string,
  names?: { readonly loads: readonly LoadPlan[]; readonly pages: readonly PagePlan[] },
): string | undefined {
  const parts = pattern.split('/');
  const [family = '', name] = parts;
  if (!family.includes('*')) {
    if (!Object.hasOwn(FAMILIES, family)) return unknownWord('kind of metric', family, Object.keys(FAMILIES));
    const least = family === 'server' ? 3 : 4;
    if (!pattern.includes('*') && parts.length < least)
      return `${JSON.stringify(pattern)} is not a metric id; allowed: ${SHAPES[family as Family]}`;
    const unknown = names && name !== undefined && unknownName(family as Family, name, parts, names);
    if (unknown) return unknown;
  }
  return unknownMetric(pattern);
}

const SHAPES: Readonly<Record<Family, string>> = {
  load: 'load/<name>/<METHOD endpoint>/<metric>',
  page: 'page/<name>/<device>/<metric>',
  server: 'server/<load name>/<metric>',
};

function unknownMetric(pattern: string): string | undefined {
  if (!pattern.includes('/')) return undefined;
  if (unitsOf(pattern).size > 0) return undefined;
  const known = familiesOf(pattern).flatMap((family) => Object.keys(FAMILIES[family]));
  return unknownWord('metric', pattern.slice(pattern.lastIndexOf('/') + 1), known);
}

function unknownName(
  family: Family,
  name: string,
  parts: readonly string[],
  { loads, pages }: { readonly loads: readonly LoadPlan[]; readonly pages: readonly PagePlan[] },
): string | undefined {
  if (name.includes('*')) return undefined;
  const known = (family === 'page' ? pages : loads).map((each) => each.name);
  if (known.length === 0)
    return `there is no ${family === 'page' ? 'page' : 'load'} to measure, so it can match nothing`;
  if (!known.includes(name)) return unknownWord(family === 'page' ? 'page' : 'load', name, known);
  const device = parts[2];
  if (family !== 'page' || device === undefined || device.includes('*')) return undefined;
  const devices = pages.find((page) => page.name === name)?.devices ?? [];
  return (devices as readonly string[]).includes(device)
    ? undefined
    : unknownWord(`device of page ${name}`, device, devices);
}

/** The rules that match none of the metrics that were measured: each is a warning row. */
export function unmatchedPatterns(
  rules: readonly ThresholdRule[],
  ids: readonly MetricId[],
): readonly ThresholdRule[] {
  return rules.filter((rule) => !ids.some(matcher(rule.metric)));
}
