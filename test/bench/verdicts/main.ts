import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { rocChart } from './chart.ts';
import { corpusTables } from './corpus-tables.ts';
import { readCorpus } from './corpus.ts';
import { machineHistoryTable, readMachineRuns } from './machine-history.ts';
import { readOptions } from './options.ts';
import { otherTables } from './other-tables.ts';
import { historySize, historyTable } from './history-table.ts';
import { agreementTables, breakdownTables, mainTables, part, rocSeries } from './paired-tables.ts';
import { page, withParts } from './report.ts';
import { TYPICAL } from './world.ts';

const options = readOptions(process.argv.slice(2));
const size = { prs: options.prs, seed: options.seed };
const PICTURE = 'bench-verdicts.svg';
const started = performance.now();

function say(text: string): void {
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}\n`);
}

/** What was measured on real machines. */
function recorded() {
  say('recordings');
  const corpus = corpusTables(readCorpus(options.corpus));
  say('machines');
  return { corpus, machines: machineHistoryTable(readMachineRuns(options.machines), options.seed) };
}

/** Everything: the page and the picture. */
async function whole(): Promise<{ readonly text: string; readonly svg: string }> {
  say(
    `${size.prs} clean PRs, and a fifth of it per change; on another core plans, worlds, variants, history`,
  );
  const others = otherTables(size);
  // It is awaited below: until then its failure is nobody's.
  others.catch(() => undefined);
  const main = mainTables(size);
  say('the ROC picture');
  const svg = await rocChart('+10 % of one endpoint, 20 blocks', rocSeries(main, part(size, 4)));
  say('agreement');
  const agreement = agreementTables(main, size);
  say('plans, worlds, variants, history');
  const { plans, worlds, variants, history } = await others;
  const text = page({
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model.trim() ?? 'an unknown CPU'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}, Node ${process.versions.node}`,
    command: `npm run bench:verdicts -- --prs ${options.prs} --seed ${options.seed}`,
    prs: options.prs,
    main: main.text,
    plans,
    breakdown: breakdownTables(main),
    agreement,
    worlds,
    variants,
    picture: PICTURE,
    typical: TYPICAL,
  });
  return { text: withParts(text, { history, ...recorded() }), svg };
}

const file = join(options.out, 'bench-verdicts.md');
if (options.recordedOnly || options.historyOnly) {
  const history = options.historyOnly ? { history: historyTable(historySize(size)) } : {};
  writeFileSync(file, withParts(readFileSync(file, 'utf8'), { ...history, ...recorded() }));
} else {
  const { text, svg } = await whole();
  process.stdout.write(text);
  if (options.out !== '') {
    mkdirSync(options.out, { recursive: true });
    writeFileSync(file, text);
    writeFileSync(join(options.out, PICTURE), svg);
    say(`written to ${options.out}/bench-verdicts.md and .svg`);
  }
}
