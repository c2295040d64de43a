import type { LoadPlan, StressPlan } from '../model/plan.ts';
import { seen } from './mistake.ts';
import type { Drafting } from './sources.ts';
import { ALLOWED, durationText, parseDurationMs, parseRatePerSecond } from './units.ts';

/** Up to five times the normal rate. Source: the profile `stress`, "steps up to a multiple of normal: 2x-5x". */
const PEAK_FACTOR = 5;
const PEAK_PER_SECOND = 200;
const DURATION_MS = 3 * 60_000;
const PROFILES = ['stress', 'breakpoint'] as const;

/** The stress run that the inputs of `workflow_dispatch` ask for. */
export function stressPlan(draft: Drafting, loads: readonly LoadPlan[]): StressPlan {
  const given = draft.sources.dispatchInputs ?? {};
  const text = (name: string) => (Object.hasOwn(given, name) ? given[name]?.trim() : undefined) || undefined;
  const refuse = (name: string, allowed: string) =>
    void draft.mistakes.push({
      at: `workflow_dispatch input \`${name}\``,
      message: `is ${seen(text(name))}; allowed: ${allowed}`,
    });
  const profile = PROFILES.find((each) => each === (text('profile') ?? 'stress'));
  if (!profile) refuse('profile', PROFILES.join(', '));
  return {
    peakPerSecond: peakOf(draft, loads, text('peak'), refuse),
    durationMs: lengthOf(draft, text('duration'), refuse),
    profile: profile ?? 'stress',
  };
}

type Refuse = (name: string, allowed: string) => void;

function peakOf(
  draft: Drafting,
  loads: readonly LoadPlan[],
  text: string | undefined,
  refuse: Refuse,
): number {
  if (text === undefined) {
    const normal = Math.max(...loads.map((load) => load.ratePerSecond ?? 0), 0);
    const peak = normal > 0 ? normal * PEAK_FACTOR : PEAK_PER_SECOND;
    const why =
      normal > 0 ? `${String(PEAK_FACTOR)} times the normal rate` : 'the default, as no rate is set';
    draft.notes.push({
      message: `peak: ${String(peak)}/s (${why})`,
      override: 'workflow_dispatch input peak: 300/s',
    });
    return peak;
  }
  const peak = /^\d+(\.\d+)?$/.test(text) ? Number(text) : parseRatePerSecond(text);
  if (peak !== undefined && peak >= 1 && peak <= 100_000) return peak;
  refuse('peak', `${ALLOWED.rate}, between 1/s and 100000/s`);
  return PEAK_PER_SECOND;
}

function lengthOf(draft: Drafting, text: string | undefined, refuse: Refuse): number {
  if (text === undefined) {
    draft.notes.push({
      message: `duration: ${durationText(DURATION_MS)} (the default)`,
      override: 'workflow_dispatch input duration: 10m',
    });
    return DURATION_MS;
  }
  const ms = parseDurationMs(text);
  if (ms !== undefined && ms >= 5000 && ms <= 6 * 3_600_000) return ms;
  refuse('duration', `${ALLOWED.duration}, between 5s and 6h`);
  return DURATION_MS;
}
