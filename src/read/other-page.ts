import type { Problem } from '../model/failure.ts';
import type { PageFacts } from '../model/round.ts';

/**
 * A page that stayed at its address but is not the page any more (a login form in place, an error drawn by the
 * application): seen by its title. A warning and not a verdict, as a pull request may well change a title.
 */
export function otherPage(name: string, base: PageFacts, head: PageFacts): Problem | undefined {
  if (base.title === head.title) return undefined;
  return {
    kind: 'warning',
    message: `page ${name}: base is titled "${base.title}", head "${head.title}". If this change was not meant to do that, head shows another page (a login, an error) and its numbers mean nothing`,
    about: name,
  };
}
