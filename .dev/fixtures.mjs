// `npm run fixtures`: records every fixture again with the real tools, one recorder after the other. Not the bench's
// corpus: that is a campaign of hours with arguments of its own (record-corpus.mjs, docs/bench.md).
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, toolEnvironment } from './setup.mjs';
import { runWith } from './with-tools.mjs';

const folder = join(root, '.dev');
const campaign = 'record-corpus.mjs';
const recorders = readdirSync(folder).filter((name) => name.startsWith('record-') && name !== campaign);
for (const file of recorders) {
  process.stderr.write(`${file}\n`);
  const code = await runWith(toolEnvironment(), 'node', [join(folder, file)]);
  if (code !== 0) process.exitCode = 1;
}
process.stderr.write(`left out: ${campaign}, a campaign of hours (docs/bench.md says how)\n`);
