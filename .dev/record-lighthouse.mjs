// Records fixtures/lighthouse/: what the real worker hands back for small pages, cut to what is read of it.
//   node .dev/record-lighthouse.mjs        (Node 24; needs Chrome or Chromium)
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditPage } from '../src/probe/lighthouse-run.ts';
import { pageJob } from '../test/page-job.ts';
import { body, shopPages, startPageServer } from '../test/page-server.ts';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'fixtures', 'lighthouse');

/** Fixtures name one port for ever, whatever was free when they were recorded. */
const PORT = 4173;

/** Only what read/ looks at: whole results are half a megabyte each, mostly texts. */
function cut({ lhr, ...rest }) {
  if (lhr === undefined || rest.failure !== undefined) return rest;
  const { lighthouseVersion, requestedUrl, mainDocumentUrl, finalDisplayedUrl, environment } = lhr;
  const audits = Object.fromEntries(
    Object.entries(lhr.audits).map(
      ([id, { score, scoreDisplayMode, numericValue, numericUnit, errorMessage }]) => [
        id,
        { score, scoreDisplayMode, numericValue, numericUnit, errorMessage },
      ],
    ),
  );
  const categories = Object.fromEntries(
    Object.entries(lhr.categories).map(([id, { score, auditRefs }]) => [
      id,
      { score, auditRefs: auditRefs.map((ref) => ({ id: ref.id, weight: ref.weight })) },
    ]),
  );
  return {
    ...rest,
    lhr: {
      lighthouseVersion,
      requestedUrl,
      mainDocumentUrl,
      finalDisplayedUrl,
      environment,
      audits,
      categories,
    },
  };
}

async function record(name, side, path, device) {
  const tempDir = await mkdtemp(join(tmpdir(), 'tollgate-record-'));
  const blank = body('text/html', '<!doctype html><html lang="en"><title>Blank</title><body></body></html>');
  const server = await startPageServer({ ...shopPages(side), '/blank': blank });
  try {
    const raw = await auditPage(pageJob(server.origin + path, tempDir, { device }));
    const port = new URL(server.origin).port;
    const text = JSON.stringify(cut(raw), null, 1).replaceAll(`127.0.0.1:${port}`, `127.0.0.1:${PORT}`);
    await writeFile(join(folder, `${name}.json`), `${text}\n`);
    process.stderr.write(`recorded ${name}\n`);
  } finally {
    await server[Symbol.asyncDispose]();
    await rm(tempDir, { recursive: true, force: true });
  }
}

await mkdir(folder, { recursive: true });
await record('home-mobile', 'base', '/', 'mobile');
await record('home-desktop', 'base', '/', 'desktop');
await record('home-head-mobile', 'head', '/', 'mobile');
await record('login-redirect', 'base', '/account', 'mobile');
await record('not-found', 'base', '/nowhere', 'mobile');
// Lighthouse waits 30 s for a first paint, and the audit is tried three times.
await record('blank', 'base', '/blank', 'mobile');
