import type { PreviewPlan } from '../model/plan.ts';
import { guessBuild, guessStart, NOTHING_TO_START } from './guess.ts';
import { seen } from './mistake.ts';
import type { Drafting } from './sources.ts';
import { expandAll } from './sources.ts';
import { parseDurationMs } from './units.ts';

/** Long enough for a cold start of a heavy server on a small runner. */
const READY_TIMEOUT_MS = 60_000;
const READY_BOUNDS = { least: 1000, most: 15 * 60_000 };

type Way =
  | { readonly kind: 'start'; readonly start: string }
  | { readonly kind: 'static'; readonly folder: string; readonly folderGuesses?: readonly string[] }
  | { readonly kind: 'url'; readonly url: string; readonly baseUrl?: string };

/** Where the side under test comes from: inputs before the event's deployment, the file, and the guess. */
export function previewPlan(draft: Drafting): PreviewPlan {
  const { inputs } = draft.sources;
  const { preview } = draft.file;
  const way = wayOf(draft);
  const ready = inputs.ready ?? preview.ready ?? '/';
  const readyTimeoutMs = timeoutOf(draft);
  if (way.kind === 'url') {
    const { url, baseUrl } = way;
    refuseOneAddress(draft, url, baseUrl);
    return {
      kind: 'url',
      url,
      ...(baseUrl !== undefined && { baseUrl }),
      ready,
      readyTimeoutMs,
      headers: inputs.headers,
    };
  }
  if (Object.keys(inputs.headers).length > 0)
    draft.mistakes.push({
      at: 'headers',
      message: 'are for previews that are already up (`url`); this one is started here',
    });
  const build = buildOf(draft);
  refuseSharedImage(draft, build, way);
  const common = {
    ...(build !== '' && build !== undefined && { build }),
    ...(preview.prepare !== undefined && { prepare: preview.prepare }),
    ready,
    readyTimeoutMs,
    env: expandAll(draft, preview.env, ['preview', 'env']),
  };
  const isNamed = inputs.ready !== undefined || preview.ready !== undefined;
  if (way.kind === 'start')
    return { kind: 'command', start: way.start, ...common, ...(!isNamed && { readyGuessed: true }) };
  return { ...way, ...common };
}

function wayOf(draft: Drafting): Way {
  const { inputs, deploymentUrl, facts, mode } = draft.sources;
  if (inputs.url !== undefined) return urlWay(inputs.url, inputs.baseUrl);
  if (inputs.start !== undefined) return { kind: 'start', start: inputs.start };
  if (deploymentUrl !== undefined) return urlWay(deploymentUrl, inputs.baseUrl);
  if (inputs.deployment !== undefined) return notWaitedFor(draft, 'url');
  const written = writtenWay(draft);
  if (written) return written;
  const nothing: Way = { kind: 'static', folder: '.' };
  // A report runs no preview; what is in its plan is never looked at.
  if (mode === 'report') return nothing;
  const guess = guessStart(facts, (inputs.build ?? draft.file.preview.build)?.trim());
  if (!guess) {
    // A start command that was written badly is one mistake, not two.
    if (draft.file.mistakes.length === 0) draft.mistakes.push({ at: 'preview', message: NOTHING_TO_START });
    return nothing;
  }
  draft.notes.push(guess.note);
  return 'start' in guess.value
    ? { kind: 'start', start: guess.value.start }
    : { kind: 'static', ...guess.value };
}

/**
 * An image has one owner, its tag: the side that is built last would be what both start at the next restart, and base be
 * compared with base.
 */
function refuseSharedImage(draft: Drafting, build: string | undefined, way: Way): void {
  const tag = /\bdocker\s+(?:buildx\s+)?build\b.*?\s(?:-t|--tag)[\s=]+(\S+)/s.exec(build ?? '')?.[1];
  if (tag === undefined || tag.includes('${side}') || way.kind !== 'start' || draft.sources.mode === 'report')
    return;
  draft.mistakes.push({
    at: draft.sources.inputs.build === undefined ? draft.file.at('preview', 'build') : 'build',
    message: `the image ${seen(tag)} is built by both sides, and the last one would be started for both: put \${side} into its tag and into \`start\``,
  });
}

function urlWay(url: string, baseUrl: string | undefined): Way {
  return { kind: 'url', url, ...(baseUrl !== undefined && { baseUrl }) };
}

/** A gate that compares a preview with itself could only pass. On main that is what a night measures: noise. */
function refuseOneAddress(draft: Drafting, url: string, baseUrl: string | undefined): void {
  if (draft.sources.mode !== 'gate' || baseUrl === undefined || addressOf(url) !== addressOf(baseUrl)) return;
  const isInput = draft.sources.inputs.baseUrl !== undefined;
  draft.mistakes.push({
    at: isInput ? 'base-url' : draft.file.at('preview', 'base-url'),
    message: `${isInput ? '' : 'preview.base-url '}is the address in \`url\` too: a preview is always equal to itself; give the address of base's own`,
  });
}

/** Without what makes no other preview of it. */
function addressOf(text: string): string {
  if (!URL.canParse(text)) return text;
  const { origin, pathname } = new URL(text);
  return origin + pathname.replace(/\/+$/, '');
}

/** Without GitHub (the command line) there is nobody to ask for a deployment. A report needs none. */
function notWaitedFor(draft: Drafting, at: string): Way {
  const message = 'no deployment can be waited for here; give its address with `url`';
  if (draft.sources.mode !== 'report') draft.mistakes.push({ at, message });
  return { kind: 'static', folder: '.' };
}

function writtenWay(draft: Drafting): Way | undefined {
  const { preview, at } = draft.file;
  const ways = (['start', 'static', 'url', 'deployment'] as const).filter(
    (key) => preview[key] !== undefined,
  );
  const [first, second] = ways;
  if (second !== undefined)
    draft.mistakes.push({
      at: at('preview', second),
      message: `preview has both ${String(first)} and ${second}; allowed: one of start, static, url, deployment`,
    });
  if (preview['base-url'] !== undefined && preview.url === undefined)
    draft.mistakes.push({
      at: at('preview', 'base-url'),
      message: 'preview.base-url needs preview.url: remote previews are compared in pairs',
    });
  if (preview.start !== undefined) return { kind: 'start', start: preview.start };
  if (preview.static !== undefined) return { kind: 'static', folder: preview.static };
  if (preview.deployment !== undefined) return notWaitedFor(draft, at('preview', 'deployment'));
  if (preview.url === undefined || draft.sources.mode === 'report') return undefined;
  const found = expandAll(draft, { url: preview.url, 'base-url': preview['base-url'] }, ['preview']);
  for (const [key, value] of Object.entries(found)) {
    if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) continue;
    draft.mistakes.push({
      at: at('preview', key),
      message: `preview.${key} is ${seen(value)}; allowed: an http or https URL`,
    });
  }
  return urlWay(found['url'] ?? preview.url, found['base-url']);
}

function buildOf(draft: Drafting): string | undefined {
  const { inputs, facts, mode } = draft.sources;
  const said = inputs.build ?? draft.file.preview.build;
  if (said !== undefined || mode === 'report') return said?.trim();
  const guess = guessBuild(facts);
  if (guess) draft.notes.push(guess.note);
  return guess?.value;
}

function timeoutOf(draft: Drafting): number {
  const text = draft.file.preview['ready-timeout'];
  const ms = text === undefined ? undefined : parseDurationMs(text);
  if (ms === undefined) return READY_TIMEOUT_MS;
  if (ms >= READY_BOUNDS.least && ms <= READY_BOUNDS.most) return ms;
  draft.mistakes.push({
    at: draft.file.at('preview', 'ready-timeout'),
    message: `preview.ready-timeout is ${seen(text)}; allowed: between 1s and 15m`,
  });
  return READY_TIMEOUT_MS;
}
