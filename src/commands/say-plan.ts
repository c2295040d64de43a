/** What will be done and what was guessed, before anything is done. */

import type { Plan } from '../model/plan.ts';
import type { ResolvedBase } from '../preview/base.ts';
import type { Voice } from '../ports.ts';

/** One line for the visit, one per guess with the line that overrides it. */
export function sayPlan(plan: Plan, base: ResolvedBase | undefined, voice: Voice): void {
  const loads = plan.loads.map((load) => load.script ?? `GET ${load.paths.join(' ')}`);
  const pages = plan.pages.map((page) => `${page.path} (${page.devices.join(', ')})`);
  const what = [...loads.map((load) => `k6 ${load}`), ...pages.map((page) => `page ${page}`)].join(' · ');
  voice.say(`${plan.mode}: ${what} · seed ${plan.seed}`);
  if (base?.found) voice.say(`base: ${base.sha.slice(0, 7)} (${base.how})`);
  else if (base) voice.say(`base: none, ${base.why}`);
  for (const { message, override } of plan.notes) {
    voice.say(override === undefined ? `  ${message}` : `  ${message}\n      to change it: ${override}`);
  }
}
