import { writeFile } from 'node:fs/promises';
import type Lighthouse from 'lighthouse';
import type { AuditAnswer, AuditOrder, PageFailure } from '../model/page-raw.ts';
import { launchChrome } from './chrome-launch.ts';
import { gatherPage } from './page-gatherer.ts';
import type { GatherContext, Gathered } from './page-gatherer.ts';
import { sendHeadersToOrigin } from './preview-headers.ts';
import type { HeaderContext } from './preview-headers.ts';
import { withoutSecrets } from './without-secrets.ts';

/** The default set of categories changes between minor versions of Lighthouse, so it is pinned. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Audits that must have a number, or the attempt did not measure (`NO_LCP` sets no runtimeError). */
const MEASURED_AUDITS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'total-blocking-time',
  'cumulative-layout-shift',
  'bootup-time',
  'mainthread-work-breakdown',
];

const OWN_AUDIT = 'tollgate-page';

/**
 * One audit in a fresh Chrome, which is ended before this returns. Runs in a process of its own: two audits in one
 * process break each other (lighthouse#9845). Never throws: what went wrong is the answer's `failure`.
 */
export async function runAudit(order: AuditOrder): Promise<AuditAnswer> {
  let gathered: Gathered = { requests: [] };
  try {
    await using chrome = await launchChrome(order);
    const { default: lighthouse, desktopConfig, generateReport } = await import('lighthouse');
    const config = await configOf(order, (found) => {
      gathered = found;
    });
    const result = await lighthouse(
      order.url,
      { port: chrome.port, logLevel: 'silent', output: 'json' },
      order.device === 'desktop'
        ? { ...config, settings: { ...desktopConfig.settings, ...config.settings } }
        : config,
    );
    if (result === undefined)
      return { requests: [], failure: { code: 'NO_RESULT', message: 'Lighthouse gave no result' } };
    const lhr = withoutSecrets(withoutOwnAudit(result.lhr), order.headers);
    if (order.htmlFile !== undefined)
      await writeFile(order.htmlFile, generateReport(withoutSecrets(lhr, {}, order.secrets), 'html'));
    if (order.screenshotFile !== undefined && gathered.screenshot !== undefined) {
      await writeFile(order.screenshotFile, Buffer.from(gathered.screenshot, 'base64'));
    }
    const failure = failureOf(lhr);
    const { screenshot: _picture, ...page } = gathered;
    return { lhr, ...withoutSecrets(page, order.headers), ...(failure === undefined ? {} : { failure }) };
  } catch (error) {
    return withoutSecrets({ requests: gathered.requests, failure: failureFrom(error) }, order.headers);
  }
}

async function configOf(order: AuditOrder, keep: (gathered: Gathered) => void) {
  const { default: DevtoolsLog } = await import('lighthouse/core/gather/gatherers/devtools-log.js');
  const { default: Trace } = await import('lighthouse/core/gather/gatherers/trace.js');
  const gatherer = {
    meta: {
      supportedModes: ['navigation'],
      dependencies: { DevtoolsLog: DevtoolsLog.symbol, Trace: Trace.symbol },
    },
    startInstrumentation: (context: HeaderContext) => sendHeadersToOrigin(context, order),
    startSensitiveInstrumentation() {},
    stopSensitiveInstrumentation() {},
    stopInstrumentation() {},
    async getArtifact(context: GatherContext) {
      keep(await gatherPage(context, { screenshot: order.screenshotFile !== undefined }));
      return {};
    },
  };
  // Artifacts that no audit asks for are not gathered: this one asks, says nothing and is taken out again.
  const audit = {
    meta: {
      id: OWN_AUDIT,
      title: 'What was served',
      description: 'What was served',
      scoreDisplayMode: 'informative',
      requiredArtifacts: ['TollgatePage'],
    },
    audit: () => ({ score: 1 }),
  };
  return {
    extends: 'lighthouse:default',
    artifacts: [{ id: 'TollgatePage', gatherer: { instance: gatherer } }],
    audits: [{ implementation: audit }],
    settings: {
      onlyCategories: CATEGORIES,
      onlyAudits: [OWN_AUDIT],
      throttlingMethod: order.throttling,
      disableFullPageScreenshot: true,
    },
  } as unknown as Config;
}

type Config = NonNullable<Parameters<typeof Lighthouse>[2]>;
type Lhr = NonNullable<Awaited<ReturnType<typeof Lighthouse>>>['lhr'];

function withoutOwnAudit(lhr: Lhr): Lhr {
  const { [OWN_AUDIT]: _own, ...audits } = lhr.audits;
  return { ...lhr, audits, configSettings: { ...lhr.configSettings, onlyAudits: null } };
}

/** A result without a runtimeError can still hold metrics that failed: their code stands in the audit's message. */
function failureOf(lhr: Lhr): PageFailure | undefined {
  if (lhr.runtimeError !== undefined)
    return { code: lhr.runtimeError.code, message: lhr.runtimeError.message };
  for (const id of MEASURED_AUDITS) {
    const audit = lhr.audits[id];
    if (Number.isFinite(audit?.numericValue)) continue;
    const message = audit?.errorMessage ?? 'no value';
    return {
      code: /\b(NO_[A-Z_]+|[A-Z]+_[A-Z_]+)\b/.exec(message)?.[0] ?? 'NOT_FINITE',
      message: `${id}: ${message}`,
    };
  }
  return undefined;
}

function failureFrom(error: unknown): PageFailure {
  const { code, message, friendlyMessage } = error as {
    code?: unknown;
    message?: unknown;
    friendlyMessage?: unknown;
  };
  const text = [friendlyMessage, message, String(error)].find((candidate) => typeof candidate === 'string');
  return { code: typeof code === 'string' ? code : 'UNKNOWN_ERROR', message: String(text) };
}
