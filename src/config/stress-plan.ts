import type { LoadPlan, StressPlan } from '../model/plan.ts';
import { seen } from './mistake.ts';
import type { Drafting } from './sources.ts';
import { ALLOWED, durationText, parseDurationMs, parseRatePerSecond } from './units.ts';

/** Up to five times the normal rate. Source: the profile `stress`, "steps up to a multiple of normal: 2x-5x". */
const PEAK_FACTOR = 5;
/** Where no rate is set; the profiles of a constant rate get what is normal beside that peak. */
const PEAK_PER_SECOND = 200;
const DURATION_MS = 3 * 60_000;
const PROFILES = ['stress', 'breakpoint', 'spike', 'soak', 'volume'] as const;
/** These drive one rate all the time: the normal one. */
const CONSTANT: ReadonlySet<string> = new Set(['soak', 'volume']);

/** The stress run that the inputs of `workflow_dispatch` ask for. */
export function stressPlan(draft: Drafting, loads: readonly LoadPlan[]): StressPlan {
  const given = draft.sources.dispatchInputs ?? {};
  const text = (name: string) => (Object.hasOwn(given, name) ? given[name]?.trim() : undefined) || undefined;
  const refuse = (name: string, allowed: string) =>
    void draft.mistakes.push({
      at: `workflow_dispatch input \`${name}\``,
      message: `is ${seen(text(name))}; allowed: ${allowed}`,
    });
  const found = PROFILES.find((each) => each === (text('profile') ?? 'stress'));
  if (!found) refuse('profile', PROFILES.join(', '));
  const profile = found ?? 'stress';
  const factor = CONSTANT.has(profile) ? 1 : PEAK_FACTOR;
  if (profile === 'volume')
    draft.notes.push({
      message:
        'volume: the peak as a constant rate; what is large is for the script to send, which finds TOLLGATE_PROFILE=volume in its environment',
    });
  return {
    peakPerSecond: peakOf({ draft, loads, factor, refuse }, text('peak')),
    durationMs: lengthOf(draft, text('duration'), refuse),
    profile,
  };
}

type Refuse = (name: string, allowed: string) => void;

interface PeakGround {
  readonly draft: Drafting;
  readonly loads: readonly LoadPlan[];
  /** The peak as a multiple of the normal rate. */
  readonly factor: number;
  readonly refuse: Refuse;
}

function peakOf({ draft, loads, factor, refuse }: PeakGround, text: string | undefined): number {
  if (text === undefined) {
    const normal = Math.max(...loads.map((load) => load.ratePerSecond ?? 0), 0);
    const peak = (normal > 0 ? normal : PEAK_PER_SECOND / PEAK_FACTOR) * factor;
    const multiple = factor === 1 ? 'the normal rate' : `${String(factor)} times the normal rate`;
    const why = normal > 0 ? multiple : 'the default, as no rate is set';
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
