/** One Lighthouse audit on one side. */

import { join, relative } from 'node:path';
import type { Plan } from './model/plan.ts';
import type { Round, Target } from './model/round.ts';
import { siteAddress, type Site } from './model/site.ts';
import type { Ports } from './ports.ts';
import { framesOf } from './read/filmstrip.ts';
import { pageRound } from './read/lighthouse-round.ts';

/** One audit attempt, Chrome's start included (Lighthouse itself waits up to 45 s for a page). */
const AUDIT_DEADLINE_MS = 120_000;

export type TakenPage = Pick<Round, 'values' | 'problems' | 'page'>;

export async function takePageRound(
  plan: Plan,
  target: Extract<Target, { kind: 'page' }>,
  site: Site,
  ports: Ports,
): Promise<TakenPage> {
  const page = plan.pages.find((each) => each.name === target.name);
  if (!page) throw new Error(`there is no page called ${target.name} in the plan`);
  const url = siteAddress(site.origin, page.path);
  const stem = `${target.name.replaceAll(/[^\w.-]/g, '_')}-${target.device}-${site.side}`;
  // The newest audit of each side is kept whole; the numbers of all are in rounds.jsonl.
  const htmlFile = join(ports.disk.folder, 'pages', `${stem}.html`);
  const raw = await ports.page.audit({
    url,
    device: target.device,
    headers: plan.preview.kind === 'url' ? plan.preview.headers : {},
    htmlFile,
    screenshotFile: join(ports.disk.folder, 'pages', `${stem}.png`),
    deadlineMs: AUDIT_DEADLINE_MS,
  });
  const frames = framesOf(raw.lhr);
  if (frames.length > 0)
    ports.disk.keepFile(join('pages', `${stem}.film.json`), `${JSON.stringify(frames)}\n`);
  const { values, facts, problems } = pageRound({
    name: page.name,
    device: target.device,
    url,
    origin: site.origin,
    raw,
    reportFile: relative(ports.disk.folder, htmlFile),
    ...(page.expect === undefined ? {} : { expect: page.expect }),
  });
  return { values, problems, ...(facts ? { page: facts } : {}) };
}
