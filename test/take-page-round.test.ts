import { expect, it } from 'vitest';
import { takePageRound } from '../src/take-page-round.ts';
import { fakePorts, planOf } from './fake-ports.ts';

it('a page of a preview whose address has a path of its own is audited below that', async () => {
  const preview = { kind: 'url', url: 'https://previews.example.com/pr-12', ready: '/' } as const;
  const plan = planOf({
    preview: { ...preview, readyTimeoutMs: 1000, headers: {} },
    pages: [{ name: 'home', path: '/?a=1', devices: ['mobile'] }],
  });
  const { ports } = fakePorts({ latencyMs: () => 1, origin: () => 'https://previews.example.com/pr-12' });
  const asked: string[] = [];
  const audit: typeof ports.page.audit = ({ url }) => {
    asked.push(url);
    const failure = { code: 'NO_FCP', message: 'nothing was painted' };
    return Promise.resolve({ requests: [], failure, retried: [], startedAtMs: 0, elapsedMs: 1 });
  };
  await using site = await ports.preview.open({ side: 'head', directory: '/head', plan: plan.preview });
  const target = { kind: 'page', name: 'home', device: 'mobile', family: 'timed' } as const;
  const { problems } = await takePageRound(plan, target, site, { ...ports, page: { audit } });
  expect(asked).toEqual(['https://previews.example.com/pr-12/?a=1']);
  expect(problems[0]?.message).toContain('/?a=1 could not be measured (NO_FCP)');
});
