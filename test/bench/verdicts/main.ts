import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { rocChart } from './chart.ts';
import { corpusTables } from './corpus-tables.ts';
import { readCorpus } from './corpus.ts';
import { historyTable } from './history-table.ts';
import { readOptions } from './options.ts';
import {
  agreementTables,
  breakdownTables,
  mainTables,
  part,
  planTable,
  rocSeries,
  variantTable,
  worldTable,
} from './paired-tables.ts';
import { page } from './report.ts';
import { TYPICAL } from './world.ts';

const options = readOptions(process.argv.slice(2));
const size = { prs: options.prs, seed: options.seed };
const started = performance.now();

function say(text: string): void {
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}\n`);
}

say(`${size.prs} clean PRs, and a fifth of it per change: Tollgate and its peers`);
const main = mainTables(size);
say('the ROC picture');
const picture = 'bench-verdicts.svg';
const svg = await rocChart('+10 % of one endpoint, 20 blocks', rocSeries(main, part(size, 4)));
say('plans');
const plans = planTable(part(size, 2));
say('worlds');
const worlds = worldTable(part(size, 2));
say('variants');
const variants = variantTable(part(size, 2));
say('agreement');
const agreement = agreementTables(main, size);
say('history');
const history = historyTable(part(size, 5));
say('recordings');
const corpus = corpusTables(readCorpus(options.corpus));

const text = page({
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model.trim() ?? 'an unknown CPU'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}, Node ${process.versions.node}`,
  command: `node test/bench/verdicts/main.ts --prs ${options.prs} --seed ${options.seed}`,
  prs: options.prs,
  main: main.text,
  plans,
  breakdown: breakdownTables(main),
  agreement,
  worlds,
  variants,
  history,
  corpus,
  picture,
  typical: TYPICAL,
});
process.stdout.write(text);
if (options.out !== '') {
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, 'bench-verdicts.md'), text);
  writeFileSync(join(options.out, picture), svg);
  say(`written to ${options.out}/bench-verdicts.md and .svg`);
}
