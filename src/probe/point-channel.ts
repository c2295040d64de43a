/** How k6's points come over while it runs: a FIFO where there are any, a compressed file elsewhere. */

import { closeSync, constants, createReadStream, existsSync, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { platform } from 'node:process';
import { finished, pipeline } from 'node:stream/promises';
import { Writable } from 'node:stream';
import { constants as zlibConstants, createGunzip } from 'node:zlib';

/** Disposing it closes every descriptor and never throws. */
export interface PointChannel extends Disposable {
  /** File name for `--out json=`, relative to the folder. */
  readonly name: string;
  /** k6 has ended: resolves when all it wrote has reached the sink. */
  drained(): Promise<void>;
}

type Sink = (chunk: Uint8Array) => void;

/** A channel in `folder`, where k6 runs. */
export async function openPointChannel(folder: string, sink: Sink): Promise<PointChannel> {
  const path = join(folder, 'points.json');
  return platform !== 'win32' && (await makeFifo(path)) ? fifoChannel(path, sink) : fileChannel(folder, sink);
}

async function makeFifo(path: string): Promise<boolean> {
  const { execa } = await import('execa');
  const made = await execa('mkfifo', ['-m', '600', path], { reject: false });
  return made.exitCode === 0;
}

/**
 * Read as it is written: first points after 0.2 s, nothing on disk. The reading end is opened first and without
 * waiting, a writing end of ours is held until k6 has ended: so neither a k6 that never opens it blocks us, nor does
 * one that opens it late meet an end of file.
 */
function fifoChannel(path: string, sink: Sink): PointChannel {
  const reading = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  let writing: number | undefined = openSync(path, constants.O_WRONLY);
  const socket = new Socket({ fd: reading, readable: true, writable: false });
  socket.on('data', sink);
  const over = finished(socket, { writable: false });
  over.catch(() => undefined);
  const release = () => {
    if (writing !== undefined) closeSync(writing);
    writing = undefined;
  };
  return {
    name: 'points.json',
    drained() {
      release();
      return over;
    },
    [Symbol.dispose]() {
      release();
      socket.destroy();
    },
  };
}

/** Compressed, because k6 v2 otherwise makes one write call per point. A file cut short by a kill is read as far as it goes. */
export function fileChannel(folder: string, sink: Sink): PointChannel {
  const path = join(folder, 'points.json.gz');
  return {
    name: 'points.json.gz',
    async drained() {
      if (!existsSync(path)) return;
      const into = new Writable({
        write(chunk: Buffer, _encoding, done) {
          sink(chunk);
          done();
        },
      });
      await pipeline(createReadStream(path), createGunzip({ finishFlush: zlibConstants.Z_SYNC_FLUSH }), into);
    },
    [Symbol.dispose]() {},
  };
}
