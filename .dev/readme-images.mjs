// Records the README's pictures: runs the demo, photographs its comment and its report, and draws its terminal.
//   node .dev/readme-images.mjs [--photos]      (--photos: only the pictures of the last demo's comment and report)
// Wants an emoji font (fonts-noto-color-emoji on Debian).
// The terminal's drawing is made by svg-term-cli (fetched by npx when absent); waits are cut to a second.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { launch } from 'puppeteer-core';
import { findChrome, root, toolEnvironment } from './setup.mjs';

const images = join(root, 'docs', 'images');
const slow = join(root, '.tollgate', 'demo', 'slow');
const LONGEST_WAIT_S = 1;
const COLUMNS = 110;
const ROWS = 34;

/** GitHub's look, near enough to judge a comment by. */
const style = `body{font:14px/1.5 -apple-system,"Segoe UI",Helvetica,Arial,sans-serif;color:#1f2328;margin:0;padding:16px}
.c{border:1px solid #d1d9e0;border-radius:6px;max-width:900px}.h{background:#f6f8fa;border-bottom:1px solid #d1d9e0;padding:8px 16px;font-size:13px;color:#59636e}
.b{padding:4px 16px 12px}table{border-collapse:collapse;font-size:13px}td,th{border:1px solid #d1d9e0;padding:5px 10px}tr:nth-child(2n){background:#f6f8fa}
code{background:#818b981f;border-radius:6px;padding:.15em .4em;font:12px ui-monospace,monospace}details{margin:8px 0}summary{cursor:pointer}`;

async function photograph() {
  const browser = await launch({
    executablePath: findChrome(),
    args: ['--no-sandbox', '--headless=new'],
  });
  try {
    const page = await browser.newPage();
    const markdown = readFileSync(join(slow, 'comment.md'), 'utf8');
    const html = micromark(markdown, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    await page.setViewport({ width: 940, height: 600, deviceScaleFactor: 2 });
    await page.setContent(
      `<style>${style}</style><div class=c><div class=h><b>github-actions</b> bot commented</div><div class=b>${html}</div></div>`,
    );
    await (await page.$('.c')).screenshot({ path: join(images, 'comment.png') });
    await page.setViewport({ width: 1200, height: 900, deviceScaleFactor: 1.5 });
    await page.goto(pathToFileURL(join(slow, 'report.html')).href);
    await page.screenshot({ path: join(images, 'report.png') });
  } finally {
    await browser.close();
  }
}

/** The demo's output with the time of each piece, as an asciicast (version 2). */
function recordDemo() {
  return new Promise((resolve, reject) => {
    const env = { ...toolEnvironment(), CI: '1' };
    const child = spawn('node', [join(root, '.dev', 'demo.mjs')], { cwd: root, env });
    const pieces = [];
    const note = (chunk) => {
      pieces.push([Date.now(), chunk.toString('utf8')]);
      process.stderr.write(chunk);
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(pieces) : reject(new Error(`the demo ended with code ${code}`)),
    );
  });
}

function asciicast(pieces) {
  let at = 0;
  let before = pieces[0]?.[0] ?? 0;
  const events = pieces.map(([time, text]) => {
    at += Math.min(LONGEST_WAIT_S, (time - before) / 1000);
    before = time;
    return JSON.stringify([
      Number(at.toFixed(3)),
      'o',
      text.replaceAll('\n', '\r\n').replaceAll(new RegExp(`(\\.\\./)*${root.slice(1)}/|${root}/`, 'g'), ''),
    ]);
  });
  return [
    JSON.stringify({ version: 2, width: COLUMNS, height: ROWS }),
    ...events,
    JSON.stringify([at + 4, 'o', '']),
  ].join('\n');
}

mkdirSync(images, { recursive: true });
if (!process.argv.includes('--photos')) {
  const cast = join(images, 'demo.cast');
  writeFileSync(cast, asciicast(await recordDemo()));
  const drawn = spawnSync(
    'npx',
    [
      '--yes',
      'svg-term-cli@2.1.1',
      '--in',
      cast,
      '--out',
      join(images, 'demo.svg'),
      '--window',
      '--no-cursor',
      '--width',
      String(COLUMNS),
      '--height',
      String(ROWS),
    ],
    { stdio: 'inherit' },
  );
  rmSync(cast);
  if (drawn.status !== 0) throw new Error('the terminal could not be drawn');
}
await photograph();
