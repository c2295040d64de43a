// Writes the tables of docs/metrics.md from src/gate/metric-table.ts and the rule of what gates (src/gate/defaults.ts),
// and the values in the table of constants of docs/verdicts.md.
//   node .dev/docs-metrics.mjs            writes them
//   node .dev/docs-metrics.mjs --check    exit 1 and the first stale line when they are not what the code says
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { metricSpec } from '../src/gate/defaults.ts';
import { kindDefaults, metricDefaults } from '../src/gate/metric-table.ts';
import { LOAD_METRICS, PAGE_METRICS, SERVER_METRICS } from '../src/model/metric-names.ts';
import { filled } from './filled.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each metric is, in words; a metric without words, or words without a metric, is an error. */
const words = {
  load: {
    'latency-p10': 'one of ten answers is at least this fast',
    'latency-p25': 'one of four',
    'latency-p50': 'median time to the end of the answer, expected answers only',
    'latency-p75': 'three of four are at least this fast',
    'latency-p90': 'nine of ten',
    'latency-p95': 'nineteen of twenty',
    'latency-p99': 'ninety-nine of a hundred',
    throughput: 'expected answers per second',
    attained: 'iterations that were completed, of those that were due',
    errors: 'requests without an expected answer, of all requests',
    checks: 'checks of the script that failed, of all',
    dropped: 'arrivals that found no free virtual user, of all',
    apdex: 'Apdex with T = 500 ms; failures count as frustrated',
  },
  page: {
    fcp: 'First Contentful Paint',
    lcp: 'Largest Contentful Paint',
    si: 'Speed Index',
    tbt: 'Total Blocking Time',
    cls: 'Cumulative Layout Shift',
    ttfb: "the server's answer to the document, as Lighthouse saw it",
    inp: 'Interaction to Next Paint; a name for samples files, an audit of a navigation has none',
    'bootup-time': 'time scripts take to be parsed, compiled and run',
    'main-thread-time': "work on the page's main thread",
    'dom-size': 'elements of the page, open shadow roots included',
    requests: 'requests of the page',
    bytes: 'bodies as sent (compressed), headers left out',
    'script-bytes': 'of scripts',
    'css-bytes': 'of style sheets',
    'image-bytes': 'of images',
    'font-bytes': 'of fonts',
    'third-party-bytes': "from other hosts than the page's",
    'failing-accessibility': 'names of the audits that fail',
    'failing-best-practices': 'names of the audits that fail',
    'failing-seo': 'names of the audits that fail',
  },
  server: {
    cpu: "CPU of the preview's process tree per request; the same number as CPU seconds per 1,000 requests",
    'memory-peak':
      'highest resident memory of the process tree, shared memory counted once; one value per start of the server',
    'ready-time': 'from the start of the server to its second good answer; one value per start',
  },
};

const units = {
  ms: 'ms',
  s: 's',
  B: 'bytes',
  count: 'count',
  ratio: 'share',
  'per-second': 'per second',
  'cpu-ms': 'CPU ms per request',
  names: 'names',
  score: 'score',
};

const number = (value) => String(Number(value.toPrecision(12)));

function thresholdText({ kind, regression }) {
  switch (kind) {
    case 'timing':
      return `${number(regression * 100)} %`;
    case 'exact':
      return regression === 0 ? 'none' : `${number(regression * 100)} %`;
    case 'rate':
      return `${number(regression * 100)} points`;
    case 'absolute':
      return number(regression);
    case 'set':
      return 'no new name';
  }
}

function floorText({ unit, floor }) {
  if (floor === 0) return '';
  if (unit === 'B') return floor % 1024 === 0 ? `${floor / 1024} KiB` : `${number(floor / 1e6)} MB`;
  return unit === 'count' ? number(floor) : `${number(floor)} ms`;
}

/** Where a metric gates with no rule said, by asking the rule itself about the ids that differ. */
function gateText(family, metric) {
  const gated = (middle, hints) => metricSpec(idOf(family, middle, metric), [], hints).gated;
  if (family !== 'load') return gated('', { busiest: new Set() }) ? 'yes' : 'no';
  const open = { busiest: new Set(['GET /busy']), broken: new Set(['GET /broken']) };
  const closed = { ...open, closedModel: true };
  const [all, busy, other] = ['all', 'GET /busy', 'GET /other'].map((middle) => gated(middle, open));
  if (busy && !other && !all) return 'the five busiest endpoints';
  if (all && !busy && !other) {
    const broken = gated('GET /broken', open) ? ', and endpoints that broke (below)' : '';
    return `the whole script (\`all\`)${broken}`;
  }
  if (!all && !busy && !other) return gated('all', closed) ? 'closed-model scripts only' : 'no';
  throw new Error(`${metric}: no words for where it gates (all ${all}, busy ${busy}, other ${other})`);
}

function idOf(family, middle, metric) {
  if (family === 'server') return `server/shop/${metric}`;
  return family === 'page' ? `page/home/mobile/${metric}` : `load/shop/${middle}/${metric}`;
}

function row(family, metric) {
  const known = metricDefaults(idOf(family, 'all', metric));
  if (known === undefined) throw new Error(`${metric} is not in src/gate/metric-table.ts`);
  const better = known.better === 'higher' ? ' (higher is better)' : '';
  return [
    `\`${metric}\``,
    `${words[family][metric]}${better}`,
    units[known.unit],
    known.kind,
    thresholdText(known),
    floorText(known),
    gateText(family, metric),
    known.primary ? 'yes' : '',
  ];
}

const tableLine = (cells) => `| ${cells.join(' | ')} |`.replaceAll(/ {2,}\|/g, ' |');

function markdown(heads, rows) {
  return [tableLine(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(tableLine)].join('\n');
}

const heads = ['metric', 'what it is', 'unit', 'kind', 'threshold', 'floor', 'gates by default', 'primary'];

function familyTable(family, names) {
  const told = Object.keys(words[family]);
  const odd = [
    ...names.filter((name) => !told.includes(name)),
    ...told.filter((name) => !names.includes(name)),
  ];
  if (odd.length > 0) throw new Error(`words and metrics of ${family} differ: ${odd.join(', ')}`);
  const rows = names.map((metric) => row(family, metric));
  if (family === 'server') {
    const counter = metricDefaults('server/shop/queries_total');
    rows.push([
      '`<counter>`',
      'any counter of `server.metrics`, per request',
      units[counter.unit],
      counter.kind,
      thresholdText(counter),
      floorText(counter),
      gateText('server', 'queries_total'),
      '',
    ]);
  }
  return markdown(heads, rows);
}

function kindTable() {
  const rows = ['timing', 'rate', 'exact', 'absolute', 'set'].map((kind) => {
    const known = kindDefaults(kind);
    return [`\`${kind}\``, `\`${known.unit}\``, known.better, thresholdText(known), floorText(known) || '0'];
  });
  return markdown(['kind', 'unit', 'better', 'threshold', 'floor'], rows);
}

const tables = {
  load: familyTable('load', Object.keys(LOAD_METRICS)),
  page: familyTable('page', Object.keys(PAGE_METRICS)),
  server: familyTable('server', Object.keys(SERVER_METRICS)),
  kinds: kindTable(),
};

/** A constant as the code has it, in words a table can hold: `{ load: [8, 12] }` is "load: 8, 12". */
function constant(name, path) {
  const code = readFileSync(join(root, path), 'utf8');
  const found = new RegExp(`^(?:export )?const ${name}(?:: [^=]+)? = (.+?)(?: as const)?;$`, 'm').exec(code);
  if (!found) throw new Error(`${path} has no constant ${name}`);
  return found[1]
    .replaceAll(/(?<=\d)_(?=\d)/g, '')
    .replaceAll(/\]\s*,\s*/g, '; ')
    .replaceAll(/[{}[\]]/g, '')
    .trim();
}

/** The rows of docs/verdicts.md's table of constants, each with the value the code has now. */
function withConstants(table) {
  return table.replace(
    /^(\| .+ \| )[^|]*( \| `([A-Z0-9_]+)`, (src\/[\w./-]+) \|)/gm,
    (_, before, after, name, path) => before + constant(name, path) + after,
  );
}

const documents = {
  'docs/metrics.md': (text) =>
    Object.entries(tables).reduce((all, [name, table]) => filled(all, name, () => `\n${table}\n\n`), text),
  'docs/verdicts.md': (text) => filled(text, 'constants', withConstants),
};

for (const [path, fill] of Object.entries(documents)) {
  const before = readFileSync(join(root, path), 'utf8');
  const after = fill(before);
  if (before === after) continue;
  if (process.argv.includes('--check')) {
    const [old, now] = [before.split('\n'), after.split('\n')];
    const at = now.findIndex((line, index) => line !== old[index]);
    process.stderr.write(
      `${path} is stale, line ${at + 1}:\n- ${old[at] ?? ''}\n+ ${now[at] ?? ''}\nrun node .dev/docs-metrics.mjs\n`,
    );
    process.exitCode = 1;
  } else writeFileSync(join(root, path), after);
}
