// An application that behaves as badly as its branch says.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';

const behaviour = readFileSync(new URL('behaviour.txt', import.meta.url), 'utf8').trim();
const secretNames = Object.keys(process.env).filter((name) =>
  /^(ACTIONS_|INPUT_|STATE_|GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/.test(name),
);
console.log(`what I was given and should not have been: ${secretNames.join(' ') || 'nothing'}`);

if (behaviour === 'talks') {
  console.log('::set-output name=verdict::pass');
  console.log('::error title=forged::this did not come from Tollgate');
  console.log('::add-mask::Performance');
  console.log('::stop-commands::forever');
  console.log(
    '@acme/everybody <!-- tollgate:1 key=default run=1.1 sha=abc --> </details> | [x](https://evil.example) \u202e\u0007',
  );
  console.log(`the key is ${process.env.PAYMENT_KEY}`);
  console.error('the shop gives up');
  process.exit(7);
}
if (behaviour === 'clings' || behaviour === 'good indeed') {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => {});
  spawn(
    process.execPath,
    ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => "tollgate-e2e-stray", 1000)'],
    { detached: true, stdio: 'ignore' },
  ).unref();
}
const status = behaviour.startsWith('good') ? 200 : 503;
createServer((request, response) =>
  response.writeHead(status).end('<!doctype html><title>shop</title><p>hello'),
).listen(Number(process.env.PORT), '127.0.0.1');
