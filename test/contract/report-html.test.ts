import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { RunRecord } from '../../src/model/run.ts';
import { reportHtml } from '../../src/report/html.ts';
import { hostileRun } from '../report/hostile.ts';
import { record, records } from '../report/records.ts';
import { tool } from '../tools.ts';

/** A page of the report open in a real browser, with what it asked for and what it complained of. */
interface Opened extends AsyncDisposable {
  readonly page: Page;
  readonly trouble: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'tollgate-report-'));
const browsers: Browser[] = [];

beforeAll(async () => {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  browsers.push(
    await launch({
      executablePath: tool('chromium'),
      headless: true,
      args,
      timeout: 90_000,
      protocolTimeout: 150_000,
    }),
  );
});

afterAll(async () => {
  for (const browser of browsers) await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(name: string, one: RunRecord, width = 1280): Promise<Opened> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, await reportHtml(one, {}));
  const [browser] = browsers;
  if (!browser) throw new Error('Chromium did not start');
  const page = await browser.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${String(error)}`));
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(file).href && !request.url().startsWith('data:'))
      trouble.push(`asked for ${request.url()}`);
  });
  await page.setViewport({ width, height: 900 });
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load', timeout: 90_000 });
  return { page, trouble, [Symbol.asyncDispose]: async () => page.close() };
}

/** First cells of the rows that show, in their order. */
async function shownRows(page: Page): Promise<readonly string[]> {
  return page.$$eval('#rows tbody tr:not([hidden])', (rows) =>
    rows.map((row) => row.querySelector('td small')?.textContent ?? ''),
  );
}

async function clickHead(page: Page, text: string): Promise<void> {
  await page.$$eval(
    '#rows th button',
    (buttons, wanted) => buttons.find((button) => button.textContent === wanted)?.click(),
    text,
  );
}

/**
 * Runs in the page: texts under the 4.5 : 1 of WCAG 2.2 (1.4.3, AA), against the nearest background that is not a
 * mere shade.
 */
const POOR_CONTRAST = `(() => {
  const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (color) => {
    const [r, g, b] = channels(color).map((value) => {
      const share = value / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    if (!element) return 'rgb(255, 255, 255)';
    const color = getComputedStyle(element).backgroundColor;
    return (channels(color)[3] ?? 1) < 0.2 ? behind(element.parentElement) : color;
  };
  const texts = [...document.querySelectorAll('h1, h2, p, td, th, small, dd, dt, li, .pill, .verdict, .num, figcaption')];
  return texts
    .map((element) => {
      const [a, b] = [luminance(getComputedStyle(element).color), luminance(behind(element))];
      return { text: element.textContent.slice(0, 30), ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) };
    })
    .filter(({ ratio }) => ratio < 4.5);
})()`;

describe('the HTML report in Chromium', () => {
  it.each(Object.keys(records))(
    'of %s opens without a complaint and asks nobody for anything',
    async (name) => {
      await using one = await opened(name, record(name));
      expect(await one.page.$eval('h1', (title) => title.textContent)).toMatch(/\S{3,}/);
      expect(one.trouble).toEqual([]);
    },
  );

  it('sorts by any column, both ways, and puts rows without a value last', async () => {
    await using one = await opened('sort', record('fail'));
    await clickHead(one.page, 'Change (95\u00a0%)');
    const up = await shownRows(one.page);
    expect(up[0]).toBe('load/shop/GET /api/cart/latency-p50');
    expect(
      await one.page.$$eval('#rows th', (heads) => heads.map((head) => head.getAttribute('aria-sort'))),
    ).toEqual(['none', 'none', 'none', 'none', 'ascending', 'none', 'none']);
    await clickHead(one.page, 'Change (95\u00a0%)');
    expect((await shownRows(one.page))[0]).toBe('server/shop/shop_sql_queries_total');
    await clickHead(one.page, 'Target');
    expect((await shownRows(one.page)).slice(0, 2)).toEqual([
      'load/shop/GET /api/products/latency-p50',
      'load/shop/GET /api/search/latency-p50',
    ]);
    await clickHead(one.page, 'Metric');
    expect((await shownRows(one.page))[0]).toBe('page/home/mobile/bytes');
  });

  it('finds rows by what is typed, and says how many', async () => {
    await using one = await opened('find', record('fail'));
    await one.page.type('#find', 'checkout mobile');
    expect(await shownRows(one.page)).toHaveLength(4);
    expect(await one.page.$eval('#count', (count) => count.textContent)).toBe('4 of 17 rows');
  });

  it('shows a dot for every round, whole and inside its chart', async () => {
    await using one = await opened('dots', record('fail'));
    const [outside, dots] = await one.page.$eval('#row-1 svg', (svg) => {
      const frame = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll('path:has(> title)')].map((dot) => dot.getBoundingClientRect());
      return [
        boxes.filter(
          (box) =>
            box.left < frame.left ||
            box.right > frame.right ||
            box.top < frame.top ||
            box.bottom > frame.bottom,
        ).length,
        boxes.length,
      ];
    });
    expect([outside, dots]).toEqual([0, 40]);
  });

  it('is dark where people want it dark, and turns on a click', async () => {
    await using one = await opened('dark', record('pass'));
    const background = () => one.page.evaluate('getComputedStyle(document.body).backgroundColor');
    await one.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    const light = await background();
    await one.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const dark = await background();
    expect([light, dark]).toEqual(['rgb(246, 247, 249)', 'rgb(15, 19, 25)']);
    await one.page.click('#theme');
    expect(await background()).toBe(light);
    expect(one.trouble).toEqual([]);
  });

  it('has enough contrast for its words in both themes', async () => {
    await using one = await opened('contrast', record('fail'));
    for (const scheme of ['light', 'dark']) {
      await one.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const poor = await one.page.evaluate(POOR_CONTRAST);
      expect(poor).toEqual([]);
    }
  });

  it('fits a phone: nothing but the wide table scrolls sideways', async () => {
    await using one = await opened('phone', record('fail'), 360);
    expect(await one.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  it('lets hostile names show and do nothing', async () => {
    await using one = await opened('hostile', hostileRun);
    expect(await one.page.evaluate(() => 'pwned' in globalThis)).toBe(false);
    expect(await one.page.$$eval('script', (scripts) => scripts.length)).toBe(1);
    expect(await one.page.$$eval('img, iframe, object, form', (found) => found.length)).toBe(0);
    expect(await one.page.$$eval('a:not([href^="#"])', (links) => links.length)).toBe(0);
    expect(one.trouble).toEqual([]);
  });
});
