import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

/** What one GET came to: a status, or why there was none. */
export type Answer = { readonly status: number } | { readonly error: string };

export interface Question {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/**
 * One GET (servers may answer HEAD otherwise), redirects not followed, body discarded. Loopback is always asked
 * directly: an agent of its own ignores the proxy that `NODE_USE_ENV_PROXY` gives to the global one. Never rejects.
 */
export function ask(question: Question): Promise<Answer> {
  const url = new URL(question.url);
  const timeout = AbortSignal.timeout(question.timeoutMs);
  const signal = question.signal ? AbortSignal.any([question.signal, timeout]) : timeout;
  const isHttps = url.protocol === 'https:';
  const request = isHttps ? httpsRequest : httpRequest;
  return new Promise((resolve) => {
    const sent = request(
      url,
      {
        method: 'GET',
        headers: { accept: '*/*', 'user-agent': 'tollgate', ...question.headers },
        signal,
        ...(isLoopback(url.hostname) && !isHttps && { agent: new HttpAgent({ keepAlive: false }) }),
      },
      (response) => {
        response.on('error', () => undefined);
        response.resume();
        resolve({ status: response.statusCode ?? 0 });
        response.on('end', () => response.destroy());
      },
    );
    sent.on('error', (error: NodeJS.ErrnoException) => {
      const text = timeout.aborted ? `no answer within ${question.timeoutMs / 1000} s` : error.code;
      resolve({ error: text ?? error.message });
    });
    sent.end();
  });
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
