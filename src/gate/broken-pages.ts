/** Pages that ask for something on head that fails there: what is not served costs nothing, and is no success. */

import type { Problem } from '../model/failure.ts';
import type { Side } from '../model/metric.ts';
import { pageMetricId } from '../model/metric.ts';
import type { Plan } from '../model/plan.ts';
import type { FailedRequest, PageFacts, Round } from '../model/round.ts';
import { auditsOf, pageTargets, targetText } from './rounds.ts';
import { counted, listed } from './wording.ts';

const failedIn = ({ failed = [] }: PageFacts, name: string) => failed.find((each) => each.name === name);

const asksFor = ({ resources }: PageFacts, name: string) => resources.some((each) => each.name === name);

/**
 * What fails in every audit of head and in none of base. Without any answer it must have been answered on base: what waits for
 * news (a long poll, a beacon) never is.
 */
function brokenOn(head: readonly PageFacts[], base: readonly PageFacts[]): readonly FailedRequest[] {
  const [first, ...rest] = head;
  if (!first || base.length === 0) return [];
  const names = new Map((first.failed ?? []).map((each) => [each.name, each]));
  return [...names.values()].filter(
    ({ name, status }) =>
      rest.every((page) => failedIn(page, name)) &&
      base.every((page) => !failedIn(page, name)) &&
      (status !== undefined || base.every((page) => asksFor(page, name))),
  );
}

const text = ({ name, status }: FailedRequest) =>
  `${name} (${status === undefined ? 'no answer' : String(status)})`;

/** Warnings that leave the run blind for such a page: its numbers are those of a page that lacks something. */
export function brokenPages(plan: Plan, rounds: readonly Round[]): readonly Problem[] {
  return pageTargets(plan).flatMap((target): Problem[] => {
    if (target.kind !== 'page') return [];
    const audits = (side: Side) => auditsOf(rounds, target, side, 'exact', 'screen', 'confirm');
    const broken = brokenOn(audits('head'), audits('base'));
    if (broken.length === 0) return [];
    const message = `page ${targetText(target)} asks on head for ${listed(broken.map(text))}, which base does not fail at: without ${broken.length === 1 ? 'it' : counted(broken.length, 'request')} the page is another one, and was not compared`;
    return [{ kind: 'warning', message, about: pageMetricId(target.name, target.device, '*'), blind: true }];
  });
}
