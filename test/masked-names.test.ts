import { describe, expect, it } from 'vitest';
import { publicNames } from '../src/config/public-names.ts';
import { redactorOf } from '../src/config/redact.ts';
import type { Ports } from '../src/ports.ts';
import { gate } from '../src/run.ts';
import { fakePorts, planOf, sceneOf } from './fake-ports.ts';

/** k6 as it would have asked for `/items` below the given folders, in turns. */
function askingBelow(ports: Ports, ...folders: readonly string[]): Ports {
  const run: Ports['load']['run'] = (ask, sink) =>
    ports.load.run(ask, (chunk) => {
      let at = 0;
      const text = Buffer.from(chunk)
        .toString()
        .replaceAll('/items"', () => `/${folders[Math.floor((at += 1) / 3) % folders.length]}/items"`);
      sink(Buffer.from(text));
    });
  return { ...ports, load: { ...ports.load, run } };
}

describe('a secret in what is measured', () => {
  it('is masked as a round is taken: rounds, rows and what is kept bear one name', async () => {
    const plan = planOf();
    const fake = fakePorts({ latencyMs: () => 5 });
    const redactor = redactorOf(['tenant-47a'], publicNames(plan));
    const record = await gate(plan, sceneOf(plan, { redactor }), askingBelow(fake.ports, 'tenant-47a'));
    const id = 'load/items/GET /***/items/latency-p50';
    expect(record.rounds[0]?.values).toHaveProperty([id]);
    expect(fake.rounds[0]?.values).toHaveProperty([id]);
    expect(record.judgement.metrics.map((metric) => metric.id)).toContain(id);
    expect(redactor.value(record)).toEqual(record);
    expect(JSON.stringify(record)).not.toContain('tenant-47a');
  });

  it('joins endpoints that differ by nothing else: no request is lost', async () => {
    const plan = planOf();
    const fake = fakePorts({ latencyMs: () => 5 });
    const redactor = redactorOf(['tenant-47a', 'tenant-48b'], publicNames(plan));
    const ports = askingBelow(fake.ports, 'tenant-47a', 'tenant-48b');
    const { rounds } = await gate(plan, sceneOf(plan, { redactor }), ports);
    for (const round of rounds) {
      expect(round.load?.endpointRequests).toEqual({ 'GET /***/items': round.load?.requests });
    }
  });

  it('is none where the plan itself is called so', async () => {
    const plan = planOf();
    const fake = fakePorts({ latencyMs: () => 5 });
    const redactor = redactorOf(['items'], publicNames(plan));
    const record = redactor.value(await gate(plan, sceneOf(plan, { redactor }), fake.ports));
    expect(record.rounds[0]?.target).toEqual({ kind: 'load', name: 'items' });
    expect(record.rounds[0]?.values).toHaveProperty(['load/items/GET /items/latency-p50']);
  });
});

it('the names of a plan are those of its loads, pages, paths, scripts and rules', () => {
  const [items] = planOf().loads;
  const plan = planOf({
    loads: [items!, { ...items!, name: 'get', paths: ['/a'] }],
    pages: [{ name: 'home', path: '/', devices: ['mobile'], expect: '/en/' }],
    thresholds: [{ metric: 'load/get/*', at: 'tollgate.yml:1:1' }],
    serverMetricsPath: '/metrics',
  });
  expect(publicNames(plan).filter((name) => name !== '')).toEqual([
    'default',
    '.',
    'items',
    'perf/items.js',
    'get',
    'perf/items.js',
    '/a',
    'home',
    '/',
    '/en/',
    'load/get/*',
    '/metrics',
  ]);
});
