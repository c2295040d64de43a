/* oxlint-disable eslint/no-console -- printing is what it is for */
// A server with one bad habit at a time, for the preview's contract tests. Knobs come by environment.
import { createServer } from 'node:http';

const knob = process.env;
if (knob.HABIT === 'ignores-term') process.on('SIGTERM', () => console.log('TERM ignored'));
if (knob.HABIT === 'crashes-early') {
  console.log('opening the database');
  console.error('Error: no such table: products');
  process.exit(7);
}
let asked = 0;
const server = createServer((request, response) => {
  asked += 1;
  response.statusCode =
    knob.HABIT === 'never-ready' ? 503 : knob.HABIT === 'slow-start' && asked < 3 ? 503 : 200;
  if (request.url === '/env') response.end(JSON.stringify(process.env));
  else if (request.url === '/crash') {
    console.log('about to crash');
    process.exit(9);
  } else response.end('shop\n');
});
// A profiler on a port of its own answers first; the server itself comes later, or never.
if (knob.HABIT?.startsWith('side-door'))
  createServer((_request, response) => response.writeHead(404).end()).listen(0, '127.0.0.1');
if (knob.HABIT === 'side-door') setTimeout(() => server.listen(Number(knob.PORT), '127.0.0.1'), 2500);
else if (knob.HABIT === 'side-door-only') setInterval(() => undefined, 1000);
else if (knob.HABIT !== 'never-listens') {
  const port = knob.HABIT === 'ignores-port' ? 0 : Number(knob.PORT);
  server.listen(port, knob.HABIT === 'ipv6-only' ? '::1' : '127.0.0.1');
} else setInterval(() => undefined, 1000);
