import type { Injection, Recording } from '../corpus.ts';

/** One build of the shop and what was changed in it; base and `base-again` are unchanged. */
export interface Arm {
  readonly name: string;
  readonly injection?: Injection;
}

/** What the shop's load script calls, in its order. */
export const ENDPOINTS = [
  'GET /api/search',
  'GET /api/products',
  'GET /api/products/:id',
  'POST /api/cart',
] as const;

/** A quarter of the requests go to each endpoint: 1 % of all fail, twice the allowed half point. Judgement. */
const FAILING_SHARE = 0.04;
/** Rounds of work of every page's script, about 100 ms of main thread before Lighthouse slows it down, and a fifth more. */
const SCRIPT_WORK = { base: 200, more: 240 } as const;
/** Beyond the floor of 5 KiB. */
const EXTRA_SCRIPT_BYTES = 12_000;

/**
 * Rounds of sorting that the endpoint under test does in every arm, 4 to 5 ms. As the shop is, handlers take 0.2 ms
 * (cart) to 3.5 ms (search): a twentieth of that is below the gate's floor of 0.2 ms and would rightly never be called.
 */
const WORK = 200;

function slower(endpoint: string, share: number): Injection {
  return { env: { SHOP_SLOW_CPU: `${endpoint}=${String(share)}` }, endpoint, share };
}

function loadArms(endpoint: string): Arm[] {
  const failing = { endpoint, share: FAILING_SHARE };
  return [
    { name: 'base' },
    { name: 'base-again' },
    { name: 'plus-5', injection: slower(endpoint, 0.05) },
    { name: 'plus-10', injection: slower(endpoint, 0.1) },
    { name: 'plus-20', injection: slower(endpoint, 0.2) },
    {
      name: 'errors',
      injection: { env: { SHOP_ERRORS: `${endpoint}=${String(FAILING_SHARE)}` }, ...failing },
    },
  ];
}

function pageArms(): Arm[] {
  return [
    { name: 'base' },
    { name: 'base-again' },
    { name: 'js-20', injection: { env: { SHOP_SCRIPT_WORK: String(SCRIPT_WORK.more) } } },
    { name: 'bytes', injection: { env: { SHOP_EXTRA_SCRIPT_BYTES: String(EXTRA_SCRIPT_BYTES) } } },
    { name: 'shift', injection: { env: { SHOP_LAYOUT_SHIFT: '1' } } },
  ];
}

/** The endpoint whose turn it is. */
export function endpointOf(turn: number): string {
  return ENDPOINTS[turn % ENDPOINTS.length] ?? ENDPOINTS[0];
}

/** The arms of one recording, base first; `only` keeps base and these. `endpoint` is the one that is changed. */
export function armsOf(kind: Recording['kind'], endpoint: string, only: readonly string[]): Arm[] {
  const all = kind === 'load' ? loadArms(endpoint) : pageArms();
  const unknown = only.find((name) => !all.some((arm) => arm.name === name));
  if (unknown !== undefined)
    throw new Error(`--arms: there is no ${unknown}, there are ${all.map(({ name }) => name).join(', ')}`);
  return all.filter(({ name }) => name === 'base' || only.length === 0 || only.includes(name));
}

/** What every arm's shop is told: there is work to do, so that a share more of it means something. */
export function commonEnvironment(kind: Recording['kind'], endpoint: string): Record<string, string> {
  return {
    DATABASE_URL: 'file:shop.db',
    ...(kind === 'page'
      ? { SHOP_SCRIPT_WORK: String(SCRIPT_WORK.base) }
      : { SHOP_WORK: `${endpoint}=${String(WORK)}` }),
  };
}
