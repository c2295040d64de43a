/**
 * The module k6 really runs: the team's script with another load shape. No flag can do this (CLI flags wipe
 * scenarios, none sets an arrival rate), a wrapper module keeps everything else: functions, setup, thresholds, tags.
 */

import { pathToFileURL } from 'node:url';
import { platform } from 'node:process';
import type { LoadJob } from '../model/load-raw.ts';

/** What the wrapper is told; goes into the module as JSON. */
export interface WrapperSettings {
  readonly profile: LoadJob['profile'];
  readonly ratePerSecond?: number;
  readonly roundMs: number;
  readonly steps?: readonly { readonly ratePerSecond: number; readonly ms: number }[];
  readonly maxVus: number;
  readonly graceMs?: number;
  /** k6 `hosts`: hard-coded localhost origins to the side under test. */
  readonly hosts: Readonly<Record<string, string>>;
}

/**
 * Virtual users for a rate when none are given: every arrival may take a second before one is dropped (Little), at
 * least 10; at most 300, as each is a JavaScript runtime of its own.
 */
export function virtualUsersFor(ratePerSecond: number): number {
  return Math.min(300, Math.max(10, Math.ceil(ratePerSecond)));
}

/** Runs inside k6, so: plain JavaScript, no imports. `own` are the script's options, `set` the settings. */
const shaping = `
function seconds(text) {
  if (typeof text === 'number') return text / 1000;
  const units = { h: 3600, m: 60, s: 1, ms: 0.001, us: 1e-6, ns: 1e-9 };
  let total = 0;
  for (const part of String(text || '').matchAll(/([0-9.]+)(ms|us|ns|h|m|s)/g)) total += Number(part[1]) * units[part[2]];
  return total;
}
function area(start, stages) {
  let level = start, total = 0;
  for (const stage of stages || []) {
    total += ((level + stage.target) / 2) * seconds(stage.duration);
    level = stage.target;
  }
  return total;
}
// How much of the script's work a scenario is: iterations where its options say so, else virtual user seconds.
function weight(s) {
  switch (s.executor) {
    case 'constant-arrival-rate': return (s.rate / (seconds(s.timeUnit) || 1)) * seconds(s.duration);
    case 'ramping-arrival-rate': return area(s.startRate || 0, s.stages) / (seconds(s.timeUnit) || 1);
    case 'constant-vus': return (s.vus || 1) * seconds(s.duration);
    case 'ramping-vus': return area(s.startVUs === undefined ? 1 : s.startVUs, s.stages);
    case 'per-vu-iterations': return (s.vus || 1) * (s.iterations || 1);
    default: return s.iterations || 1;
  }
}
function kept(s) {
  const out = { exec: s.exec || 'default' };
  for (const key of ['env', 'tags', 'options']) if (s[key]) out[key] = s[key];
  return out;
}
// Iterations that began may end: k6 only waits as long as one runs. Steps overlap, so theirs is short.
function arrivals(rate, share, users, ms, startMs, grace) {
  const vus = Math.max(2, Math.ceil(users * share));
  const whole = rate * share;
  const exact = Number.isInteger(whole) ? { rate: whole, timeUnit: '1s' } : { rate: Math.max(1, Math.round(whole * 1000)), timeUnit: '1000s' };
  return Object.assign({ executor: 'constant-arrival-rate', duration: ms + 'ms', startTime: startMs + 'ms',
    preAllocatedVUs: vus, maxVUs: vus, gracefulStop: grace }, exact);
}
function shaped(own) {
  const before = own.scenarios && Object.keys(own.scenarios).length > 0 ? own.scenarios : { default: {} };
  const names = Object.keys(before);
  const weights = names.map((name) => { const w = weight(before[name]); return w > 0 ? w : 1; });
  const all = weights.reduce((a, b) => a + b, 0);
  const out = {};
  names.forEach((name, i) => {
    const share = weights[i] / all;
    if (set.steps) {
      let at = 0;
      set.steps.forEach((step, k) => {
        out['step' + k + '_' + name] = Object.assign(kept(before[name]), arrivals(step.ratePerSecond, share, Math.min(set.maxVus, Math.max(10, step.ratePerSecond)), step.ms, at, step.ms <= 2000 ? '8s' : '4s'));
        at += step.ms;
      });
    } else if (set.profile === 'smoke') {
      out[name] = Object.assign(kept(before[name]), { executor: 'shared-iterations', vus: 1, iterations: 5, maxDuration: set.roundMs + 'ms', gracefulStop: '5s' });
    } else {
      out[name] = Object.assign(kept(before[name]), arrivals(set.ratePerSecond, share, set.maxVus, set.roundMs, 0, (set.graceMs || 30000) + 'ms'));
    }
  });
  return out;
}
// A round is seconds long: one that a threshold cuts short tells less than the threshold's own row does.
function patient(thresholds) {
  const out = {};
  for (const metric of Object.keys(thresholds))
    out[metric] = [].concat(thresholds[metric]).map((each) => each && typeof each === 'object' ? Object.assign({}, each, { abortOnFail: false }) : each);
  return out;
}
function reshaped(own) {
  const out = Object.assign({}, own);
  out.hosts = Object.assign({}, own.hosts, set.hosts);
  if (set.profile === 'as-written' && !set.steps) return out;
  for (const key of ['vus', 'iterations', 'duration', 'stages', 'scenarios']) delete out[key];
  if (set.steps) delete out.thresholds;
  else if (own.thresholds) out.thresholds = patient(own.thresholds);
  out.scenarios = shaped(own);
  return out;
}
`;

function specifier(script: string): string {
  return JSON.stringify(platform === 'win32' ? pathToFileURL(script).href : script);
}

/** The wrapper module around a script given by its absolute path. */
export function wrapScript(script: string, settings: WrapperSettings): string {
  return [
    `import * as user from ${specifier(script)};`,
    `export * from ${specifier(script)};`,
    `const entry = user.default;`,
    `export { entry as default };`,
    `const set = ${JSON.stringify(settings)};`,
    shaping,
    `export const options = reshaped(user.options || {});`,
    '',
  ].join('\n');
}

/**
 * Runs inside k6. With headers, redirects are followed by hand: k6 would carry them to whatever host one leads to. The
 * ten hops are k6's own default.
 */
const getting = `
const base = __ENV.BASE_URL;
// The base may have a path of its own; an origin ends before it.
const origin = /^[^:]+:\\/\\/[^/?#]*/.exec(base)[0];
const headers = JSON.parse(__ENV.TOLLGATE_HEADERS || '{}');
const isProtected = Object.keys(headers).length > 0;
function target(from, to) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(to)) return to;
  if (to.startsWith('//')) return base.slice(0, base.indexOf('//')) + to;
  if (to.startsWith('/')) return origin + to;
  const path = from.split(/[?#]/)[0];
  return to.startsWith('?') ? path + to : path.slice(0, path.lastIndexOf('/') + 1) + to;
}
function get(path) {
  if (!isProtected) return http.get(base + path);
  let url = base + path;
  for (let hops = 0; hops <= 10; hops += 1) {
    const isOwn = url === origin || (url.startsWith(origin) && '/?#'.includes(url[origin.length]));
    if (!isOwn) return http.get(url);
    const answer = http.get(url, { headers, redirects: 0 });
    const to = answer.status >= 300 && answer.status < 400 ? answer.headers.Location : undefined;
    if (!to) return answer;
    url = target(url, to);
  }
}
`;

/**
 * A whole script for a load that has none: each arrival GETs the next of the paths, with the headers of a protected
 * preview (`TOLLGATE_HEADERS`) at its own origin.
 */
export function wrapPaths(paths: readonly string[], settings: WrapperSettings): string {
  return [
    `import http from 'k6/http';`,
    `import exec from 'k6/execution';`,
    `const paths = ${JSON.stringify(paths.length > 0 ? paths : ['/'])};`,
    getting,
    `function entry() { get(paths[exec.scenario.iterationInTest % paths.length]); }`,
    `export { entry as default };`,
    `const set = ${JSON.stringify(settings)};`,
    shaping,
    `export const options = reshaped({ discardResponseBodies: true });`,
    '',
  ].join('\n');
}
