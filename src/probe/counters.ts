/** A preview's Prometheus text, or why there is none: counters are an extra and never stop a run. */
export type CounterReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: string };

/** Prometheus itself scrapes with a 10 s timeout by default; a metrics page that takes longer disturbs the round. */
const TIMEOUT_MS = 5000;
/** A page of this size is not a metrics page of a preview. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Reads the counters at `url` once; `headers` are those of a protected preview. Never rejects. */
export async function readCounters(
  url: string,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<CounterReading> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      redirect: 'error',
      headers: { accept: 'text/plain;version=0.0.4, */*;q=0.1', ...headers },
    });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > MAX_BYTES) return { ok: false, why: `${url} sent more than ${MAX_BYTES} bytes` };
      chunks.push(chunk);
    }
    if (!response.ok) return { ok: false, why: `${url} answered ${response.status}` };
    return { ok: true, text: Buffer.concat(chunks).toString('utf8') };
  } catch (error) {
    return { ok: false, why: `${url} could not be read: ${reasonOf(error)}` };
  }
}

/** fetch says "fetch failed" and hides the reason in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause: NodeJS.ErrnoException | undefined = error.cause instanceof Error ? error.cause : undefined;
  return cause?.code ?? cause?.message ?? error.message;
}
