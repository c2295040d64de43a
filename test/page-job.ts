import { join } from 'node:path';
import type { PageJob } from '../src/model/page-raw.ts';
import { tool } from './tools.ts';

/** A job for the real worker from source and the Chrome at hand; without a sandbox, as tests run as root in containers. */
export function pageJob(url: string, tempDir: string, differing: Partial<PageJob> = {}): PageJob {
  return {
    workerPath: join(import.meta.dirname, '..', 'src', 'lighthouse-worker.ts'),
    chromePath: tool('chromium'),
    sandbox: 'off',
    url,
    device: 'mobile',
    throttling: 'simulate',
    headers: {},
    env: { ...(process.env as Record<string, string>) },
    tempDir,
    deadlineMs: 150_000,
    signal: new AbortController().signal,
    ...differing,
  };
}
