import { readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import type { PointChannel } from '../../src/probe/point-channel.ts';
import { fileChannel, openPointChannel } from '../../src/probe/point-channel.ts';
import { createLoadReader } from '../../src/read/k6-points.ts';
import { tool } from '../tools.ts';
import { testFolder } from './load-site.ts';

const script = `export const options = { iterations: 300 };\nexport function setup() {}\nexport { f as default };\nfunction f() {}\n`;

async function runInto(channel: PointChannel, folder: string): Promise<void> {
  const args = ['run', '-q', '--address=', '--out', `json=${channel.name}`, 's.js'];
  await execa(tool('k6'), args, { cwd: folder });
  await channel.drained();
}

describe('the channel of k6’s points', () => {
  it('is a FIFO: everything arrives, nothing lies on the disk', async () => {
    await using folder = await testFolder();
    await folder.file('s.js', script);
    const reader = createLoadReader({ model: 'closed' });
    using channel = await openPointChannel(folder.path, reader.write);
    expect(statSync(join(folder.path, channel.name)).isFIFO()).toBe(true);
    await runInto(channel, folder.path);
    expect(reader.end().scenarios[0]?.iterations).toBe(300);
  });

  it('ends when k6 never opened it', async () => {
    await using folder = await testFolder();
    const chunks: Uint8Array[] = [];
    using channel = await openPointChannel(folder.path, (chunk) => chunks.push(chunk));
    await channel.drained();
    expect(chunks).toEqual([]);
  });

  it('is a compressed file where there are no FIFOs', async () => {
    await using folder = await testFolder();
    await folder.file('s.js', script);
    const reader = createLoadReader({ model: 'closed' });
    using channel = fileChannel(folder.path, reader.write);
    expect(channel.name).toBe('points.json.gz');
    await runInto(channel, folder.path);
    expect(reader.end().scenarios[0]?.iterations).toBe(300);
  });

  it('reads a file that a kill cut short as far as it goes, and takes an absent one for empty', async () => {
    await using folder = await testFolder();
    await folder.file('s.js', script);
    const whole = createLoadReader({ model: 'closed' });
    using first = fileChannel(folder.path, whole.write);
    await runInto(first, folder.path);
    const path = join(folder.path, first.name);
    truncateSync(path, Math.floor(readFileSync(path).length * 0.6));
    const cut = createLoadReader({ model: 'closed' });
    using second = fileChannel(folder.path, cut.write);
    await second.drained();
    const reading = cut.end();
    expect(reading.points).toBeGreaterThan(10);
    expect(reading.points).toBeLessThan(whole.end().points);
    await using empty = await testFolder();
    await expect(fileChannel(empty.path, cut.write).drained()).resolves.toBeUndefined();
  });
});
