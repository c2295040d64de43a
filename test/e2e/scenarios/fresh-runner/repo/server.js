import { createServer } from 'node:http';
import { workMs } from './work.js';

createServer((request, response) => {
  const end = performance.now() + workMs;
  while (performance.now() < end);
  response.end('<!doctype html><title>shop</title><p>hello');
}).listen(Number(process.env.PORT), '127.0.0.1');
