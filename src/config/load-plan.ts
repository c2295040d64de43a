import type { LoadPlan, PagePlan } from '../model/plan.ts';
import { guessLoads } from './guess.ts';
import type { Entry } from './long-form.ts';
import { seen } from './mistake.ts';
import { nameFrom, uniqueNames } from './names.ts';
import type { LoadSection } from './schema.ts';
import type { Drafting } from './sources.ts';
import { expandAll } from './sources.ts';
import { parseDurationMs, parseRatePerSecond } from './units.ts';

/** Short rounds, many of them: blocks of neighbours in time. Source: the config file's documented default. */
const ROUND_MS = 5000;
const ROUND_BOUNDS = { least: 1000, most: 10 * 60_000 };

/** The loads: those of the input with the file's settings for them, those of the file, or a guess. */
export function loadPlans(draft: Drafting, pages: readonly PagePlan[]): readonly LoadPlan[] {
  const paths = [...new Set(pages.map((page) => page.path))];
  const { entries, guessed } = wantedLoads(draft, paths);
  const names = uniqueNames(
    draft,
    'loads',
    entries.map(({ section, path }) => ({
      name: section.name ?? nameOf(section),
      written: section.name !== undefined,
      path,
    })),
  );
  return entries.map((entry, index) => ({
    ...loadPlan(draft, entry, names[index] ?? 'load', paths),
    ...(guessed && { guessed }),
  }));
}

interface Wanted {
  readonly entries: readonly Entry<LoadSection>[];
  readonly guessed?: true;
}

function wantedLoads(draft: Drafting, paths: readonly string[]): Wanted {
  const written = draft.file.load;
  const asked = draft.sources.inputs.k6;
  if (asked) {
    return {
      entries: asked.flatMap((script) => {
        if (!/\.[cm]?[jt]s$/.test(script))
          draft.mistakes.push({
            at: 'k6',
            message: `${seen(script)} is not the path of a k6 script; allowed: .js and .ts files`,
          });
        const known =
          written?.filter(
            ({ section }) => section.script !== undefined && plain(section.script) === plain(script),
          ) ?? [];
        return known.length > 0 ? known : [bare(script)];
      }),
    };
  }
  if (written) return { entries: written };
  if (draft.sources.facts.k6Scripts.length === 0 && paths.length === 0) return { entries: [] };
  const { value, note } = guessLoads(draft.sources.facts, paths);
  draft.notes.push(note);
  return { entries: value.length > 0 ? value.map(bare) : [{ section: {}, path: ['load'] }], guessed: true };
}

function bare(script: string): Entry<LoadSection> {
  return { section: { script }, path: ['load'] };
}

function loadPlan(
  draft: Drafting,
  { section, path }: Entry<LoadSection>,
  name: string,
  pagePaths: readonly string[],
): LoadPlan {
  const wrong = (key: string, message: string) =>
    void draft.mistakes.push({ at: draft.file.at(...path, key), message });
  const { script, profile = 'steady' } = section;
  if (script !== undefined && section.paths) wrong('paths', 'a load has a script or paths, not both');
  if (script !== undefined && !/\.[cm]?[jt]s$/.test(script))
    wrong('script', `${seen(script)} is not the path of a k6 script; allowed: .js and .ts files`);
  if (profile === 'as-written') {
    if (script === undefined) wrong('profile', 'as-written needs a script');
    for (const key of ['rate', 'duration'] as const)
      if (section[key] !== undefined)
        wrong(key, `${key} has no effect with profile as-written: the script's own options rule`);
  }
  if (profile === 'smoke' && section.rate !== undefined)
    wrong('rate', 'rate has no effect with profile smoke: it is five iterations by one user');
  const paths = script === undefined ? (section.paths ?? pagePaths) : [];
  if (script === undefined && paths.length === 0 && draft.file.mistakes.length === 0)
    wrong('paths', 'a load needs a script or paths: there are no pages to request instead');
  const ratePerSecond = rateOf(section, wrong);
  if (ratePerSecond === undefined && profile === 'steady') {
    draft.notes.push({
      message: `rate of ${name}: about 40 % of what base sustains in a short ramp`,
      override: `load: [{ ${script === undefined ? `paths: [${paths.join(', ')}]` : `script: ${script}`}, rate: 100/s }]`,
    });
  }
  return {
    name,
    ...(script !== undefined && { script: plain(script) }),
    paths,
    profile,
    ...(ratePerSecond !== undefined && { ratePerSecond }),
    roundMs: roundOf(section, wrong),
    ...(section.duration === undefined &&
      (profile === 'steady' || profile === 'smoke') && { roundDefault: true }),
    env: expandAll(draft, section.env, [...path, 'env']),
  };
}

type Wrong = (key: string, message: string) => void;

function rateOf(section: LoadSection, wrong: Wrong): number | undefined {
  if (section.rate === undefined) return undefined;
  const rate = parseRatePerSecond(section.rate);
  if (rate !== undefined && rate >= 0.1 && rate <= 100_000) return rate;
  wrong('rate', `rate is ${seen(section.rate)}; allowed: between 6/m and 100000/s`);
  return undefined;
}

function roundOf(section: LoadSection, wrong: Wrong): number {
  const given = section.profile === 'as-written' ? undefined : section.duration;
  const ms = given === undefined ? ROUND_MS : parseDurationMs(given);
  if (ms !== undefined && ms >= ROUND_BOUNDS.least && ms <= ROUND_BOUNDS.most) return ms;
  wrong('duration', `duration is ${seen(section.duration)}; allowed: between 1s and 10m`);
  return ROUND_MS;
}

function nameOf(section: LoadSection): string {
  if (section.script === undefined) return 'pages';
  const file = plain(section.script).split('/').at(-1) ?? '';
  return nameFrom(file.replace(/\.[cm]?[jt]s$/, ''), 'load');
}

function plain(script: string): string {
  return script.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}
