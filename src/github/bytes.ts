import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';

/**
 * Reads a body up to a number of bytes and not one more; a longer one is cancelled and refused.
 * Throws an error whose message is a sentence fragment ("is larger than …").
 */
export async function readBounded(body: ReadableStream<Uint8Array> | null, byteCap: number): Promise<Buffer> {
  if (body === null) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return Buffer.concat(chunks, size);
      size += value.byteLength;
      if (size > byteCap) throw new Error(`is larger than ${byteCap} bytes`);
      chunks.push(value);
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** `sha256:<hex>`, as the artifact API writes digests. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Fixed part of the end record; a comment of up to 65,535 bytes may follow (PKWARE APPNOTE 4.3.16). */
const END_BYTES = 22;

export function isZip(bytes: Buffer): boolean {
  return bytes.length >= END_BYTES && bytes.readUInt32LE(0) === LOCAL_HEADER;
}

/**
 * The one file inside a zip archive, in memory: nothing is ever written to disk, so its name does no harm.
 * Refuses (with a sentence fragment) archives with another number of entries, encrypted ones, unknown methods, and
 * content larger than the cap whatever the headers claim.
 */
export function onlyEntry(zip: Buffer, byteCap: number): Buffer {
  const end = endOfDirectory(zip);
  const entries = zip.readUInt16LE(end + 10);
  if (entries !== 1) throw new Error(`is an archive with ${entries} entries instead of one`);
  const central = zip.readUInt32LE(end + 16);
  if (central + 46 > zip.length || zip.readUInt32LE(central) !== CENTRAL_HEADER) {
    throw new Error('is a broken archive');
  }
  const flags = zip.readUInt16LE(central + 8);
  const method = zip.readUInt16LE(central + 10);
  const packed = zip.readUInt32LE(central + 20);
  const local = zip.readUInt32LE(central + 42);
  if ((flags & 1) !== 0) throw new Error('is an encrypted archive');
  if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL_HEADER) {
    throw new Error('is a broken archive');
  }
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  if (start + packed > zip.length) throw new Error('is a broken archive');
  const content = zip.subarray(start, start + packed);
  if (method === 0) return bounded(content, byteCap);
  if (method === 8) return inflate(content, byteCap);
  throw new Error(`is an archive packed by method ${method}, which is not known here`);
}

function endOfDirectory(zip: Buffer): number {
  for (let at = zip.length - END_BYTES; at >= 0 && at >= zip.length - END_BYTES - 65_535; at -= 1) {
    if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new Error('is a broken archive');
}

function inflate(content: Buffer, byteCap: number): Buffer {
  try {
    return inflateRawSync(content, { maxOutputLength: byteCap });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Error(tooLarge ? `unpacks to more than ${byteCap} bytes` : 'is a broken archive', {
      cause: error,
    });
  }
}

function bounded(content: Buffer, byteCap: number): Buffer {
  if (content.length > byteCap) throw new Error(`unpacks to more than ${byteCap} bytes`);
  return content;
}
