/** The environment k6 gets: nothing in it may change the load, except what Tollgate says. */

/** Where the browser module finds its browser; the only `K6_*` settings of a team that do not change the load. */
const KEPT = /^K6_BROWSER_/i;

function scrubbed(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^K6_/i.test(name) || KEPT.test(name)));
}

/**
 * Environment of a k6 process for one side. `K6_VUS`, `K6_OUT`, `K6_STAGES` … of the job would silently replace the
 * load (k6: environment beats script options); usage reports and extension downloads are network side effects.
 * `TOLLGATE_HEADERS` is what a protected preview demands, as JSON: in the environment, not in the wrapper's text or k6's
 * arguments, where others could read it.
 */
export function k6Environment(job: {
  readonly baseEnv: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly origin: string;
  readonly side: string;
  readonly headers?: Readonly<Record<string, string>>;
}): Record<string, string> {
  return {
    ...scrubbed(job.baseEnv),
    ...scrubbed(job.env),
    BASE_URL: job.origin.replace(/\/+$/, ''),
    TOLLGATE_SIDE: job.side,
    TOLLGATE_HEADERS: JSON.stringify(job.headers ?? {}),
    K6_NO_USAGE_REPORT: 'true',
    K6_AUTO_EXTENSION_RESOLUTION: 'false',
  };
}
