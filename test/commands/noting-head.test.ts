import { describe, expect, it } from 'vitest';
import { notingHead } from '../../src/commands/noting-head.ts';
import type { PreviewPlan } from '../../src/model/plan.ts';
import { fakePorts } from '../fake-ports.ts';

const plan: PreviewPlan = { kind: 'command', start: 'npm start', ready: '/', readyTimeoutMs: 1000, env: {} };
const ports = () => notingHead(fakePorts({ latencyMs: () => 1 }).ports);

describe("head's address", () => {
  it('is unknown until head answers, whatever base does', async () => {
    const noted = ports();
    await noted.ports.preview.open({ side: 'base', directory: '/base', plan });
    expect(noted.found()).toEqual({});
  });

  it('is the origin of its first start', async () => {
    const noted = ports();
    const site = await noted.ports.preview.open({ side: 'head', directory: '/head', plan });
    expect(noted.found()).toEqual({ headOrigin: site.origin });
  });
});
