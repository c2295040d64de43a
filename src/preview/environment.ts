/** Prefixes of variables that belong to the runner (its tokens, our inputs) or silently change a k6 run. */
const PRIVATE_PREFIXES = ['ACTIONS_', 'INPUT_', 'STATE_', 'K6_'];

/** Single variables no child may see: the token, and the files through which a step commands the runner. */
const PRIVATE_NAMES: ReadonlySet<string> = new Set([
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ARTIFACTS',
  'NODE_CHANNEL_FD',
  'NODE_CHANNEL_SERIALIZATION_MODE',
]);

const LOOPBACK = ['localhost', '127.0.0.1', '::1'];

/**
 * The environment a child of ours may see: the job's, without the runner's secrets and command files, and with
 * loopback taken out of every proxy's reach. `RUNNER_TRACKING_ID` stays: by it the runner finds orphans.
 * Names are compared without case, because Windows does.
 */
export function childEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !isPrivate(entry[0].toUpperCase()),
  );
  return { ...Object.fromEntries(kept), ...loopbackDirect(env) };
}

function isPrivate(name: string): boolean {
  return PRIVATE_NAMES.has(name) || PRIVATE_PREFIXES.some((prefix) => name.startsWith(prefix));
}

/** `NO_PROXY` in both spellings (curl and Go read either), the user's own entries first. */
function loopbackDirect(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const proxied = Object.entries(env).some(([name, value]) => /^(https?|all)_proxy$/i.test(name) && value);
  const given = (env['NO_PROXY'] ?? env['no_proxy'] ?? '').split(',').filter((entry) => entry.trim());
  if (!proxied && given.length === 0) return {};
  const all = [...given, ...LOOPBACK.filter((host) => !given.includes(host))].join(',');
  return { NO_PROXY: all, no_proxy: all };
}

/** Replaces `${side}` and `${port}`, the only two names a preview's texts may hold for us; the rest is the shell's. */
export function expand(text: string, values: { readonly side: string; readonly port?: number }): string {
  const port = values.port;
  const withSide = text.replaceAll('${side}', values.side);
  return port === undefined ? withSide : withSide.replaceAll('${port}', String(port));
}

/** Environments of both sides are filled up to a multiple of this many bytes. */
const ENVIRONMENT_STEP = 4096;

/**
 * Fills the environment up, so that both sides start with the same number of bytes on their stacks although their
 * folders and values differ in length: that size alone shifts timings (Mytkowicz et al. 2009, "Producing wrong
 * data without doing anything obviously wrong"). `directory` counts because shells export it as `PWD`.
 */
export function evenEnvironment(
  env: Readonly<Record<string, string>>,
  directory: string,
): Record<string, string> {
  const name = 'TOLLGATE_PAD';
  const entries = Object.entries(env).filter(([key]) => key !== name);
  const used = entries.reduce((sum, [key, value]) => sum + bytes(key) + bytes(value) + 2, bytes(directory));
  const fixed = used + name.length + 2;
  const padding = (ENVIRONMENT_STEP - (fixed % ENVIRONMENT_STEP)) % ENVIRONMENT_STEP;
  return { ...Object.fromEntries(entries), [name]: 'x'.repeat(padding) };
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
