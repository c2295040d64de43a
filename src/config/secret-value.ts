/** Which values of the job's environment must never be shown. */

/** A value of the environment and where it was written in. */
export interface Brought {
  /** Of the variable, and of the key of the file that it became a part of. */
  readonly names: readonly string[];
  readonly value: string;
  /** What stands before and after it in the text of the file. */
  readonly before: string;
  readonly after: string;
}

/** Shorter ones protect nothing, and masking them would make nonsense of every sentence (redact.ts). */
const SHORTEST = 4;
/** From here on a value that nobody called a secret is one, unless it reads like something plain. Judgement. */
const LIKE_A_SECRET = 8;

/** So much of the text around it tells what a value is; more would cost time in a hostile file. */
const NEAR = 300;

/** What a secret is called, as a part of a name: `DB_PASSWORD`, `apiKey`, `STRIPE_SK`, `?sig=`. */
const SECRET_NAME =
  /token|secret|authori[sz]ation|authentication|passw|passphrase|pwd|credential|private|bearer|cookie|session|signature|signing|apikey|webhook|licen[cs]e|bypass|salt|jwt|(^|[^a-z])(pass|pw|pin|key|keys|auth|cred|creds|sig|sk|pat|dsn|otp|seed)([^a-z]|$)|[a-z](Key|Pass|Auth|Pin)([^a-z]|$)|KEY$|PASS$|AUTH$/;

/** No name makes a secret of these. */
const EVERYDAY = new Set(
  (
    'true false null none undefined yes auto default enabled disabled info debug warn warning error fatal trace silent verbose ' +
    'test tests testing development develop staging stage prod production preview local localhost main master'
  ).split(' '),
);

/** Masking `1` or `true` would black out half the log and protect nothing. */
export function isEveryday(value: string): boolean {
  return value.trim().length < SHORTEST || EVERYDAY.has(value.trim().toLowerCase());
}

/**
 * What of a value is to be masked: nothing of one that is plain; all of one that is called a secret, stands where a
 * password or a secret parameter stands, or is long and not plain; of an address with a password that one too.
 */
export function secretsIn({ names, value, ...around }: Brought): readonly string[] {
  if (isEveryday(value)) return [];
  const before = around.before.slice(-NEAR);
  const after = around.after.slice(0, NEAR);
  const passwords = passwordsIn(value);
  const parameter = /([\w-]+)["']?\s*[=:]\s*["']?(?:bearer |basic )?$/i.exec(before)?.[1] ?? '';
  const isCalledSo = [...names, parameter].some((name) => isSecretName(name));
  const isLikeOne = value.trim().length >= LIKE_A_SECRET && !isPlain(value.trim());
  const isWhole = isCalledSo || standsForPassword(before, after) || isLikeOne || passwords.length > 0;
  return isWhole ? [value, ...passwords] : [];
}

function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) || SECRET_NAME.test(name.toLowerCase());
}

/** `user:${HERE}@host` or, for that may be a token, `https://${HERE}@host`; not a user with a password after it. */
function standsForPassword(before: string, after: string): boolean {
  if (before.endsWith('//') && after.startsWith(':')) return false;
  return /:[^\s@]*$/.test(before) && /^[^\s/?#]*@/.test(after);
}

/** The passwords of an address, as written and decoded: `postgres://user:this@host/shop`. */
function passwordsIn(value: string): readonly string[] {
  const found = /^[a-z][a-z\d+.-]*:\/\/([^\s/?#]*)@/i.exec(value.trim())?.[1];
  if (found === undefined) return [];
  const password = found.includes(':') ? found.slice(found.indexOf(':') + 1) : found;
  return [password, decoded(password)].filter((each) => !isEveryday(each));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `shop`, `Frankfurt`, `node22`. */
const WORD = /^([A-Z]?[a-z]{1,15}|[A-Z]{1,15})\d{0,2}$/;
const NUMBER = /^v?\d{1,10}([.,:_-]\d{1,10})*$/;
/** A line of words is a passphrase: more than these joined by hyphens are no name. */
const MOST_WORDS = 3;

/** A number, a name, a host, a path; an address without user, query and fragment. */
function isPlain(value: string): boolean {
  if (NUMBER.test(value)) return true;
  const rest = value.replace(/^([a-z][a-z\d+.-]{0,15}:\/\/|~?\/|\.{1,2}\/|[A-Za-z]:[\\/])/, '');
  const [host = '', ...folders] = rest.replace(/[\\/]$/, '').split(/[\\/]/);
  const parts = [host.replace(/:\d{1,5}$/, ''), ...folders].flatMap((part) => part.split('.'));
  return parts.every((part) => part === '' || isName(part));
}

/** A word, or some joined: `eu-west-1`, `shop_test`. */
function isName(text: string): boolean {
  const parts = text.split(/[-_]/);
  return parts.length <= MOST_WORDS && parts.every((part) => WORD.test(part) || /^\d{1,4}$/.test(part));
}
