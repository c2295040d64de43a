/** The pictures of a page while it loaded, as Lighthouse took them. */

import { z } from 'zod';

/** One picture; times from the start of the navigation. */
export interface FilmFrame {
  readonly atMs: number;
  /** `data:image/jpeg;base64,…`, about 120 pixels wide. */
  readonly image: string;
}

/** A thumbnail is some kilobytes; a page of photographs stays below this. */
const MOST_IMAGE = 60_000;
const MOST_FRAMES = 12;

const image = z
  .string()
  .max(MOST_IMAGE)
  .regex(/^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+=*$/);
const stored = z.array(z.object({ atMs: z.number().nonnegative(), image })).max(MOST_FRAMES);
const thumbnails = z.object({
  audits: z.object({
    'screenshot-thumbnails': z.object({
      details: z.object({ items: z.array(z.object({ timing: z.number().nonnegative(), data: z.string() })) }),
    }),
  }),
});

/** The frames of a Lighthouse result; empty where it has none. Pictures that are too large are left out. */
export function framesOf(lhr: unknown): readonly FilmFrame[] {
  const read = thumbnails.safeParse(lhr);
  if (!read.success) return [];
  return read.data.audits['screenshot-thumbnails'].details.items
    .map(({ timing, data }) => ({ atMs: timing, image: data }))
    .filter((frame) => image.safeParse(frame.image).success)
    .slice(0, MOST_FRAMES);
}

/** Frames from their own file; empty where the text is anything else: pictures are never worth a report. */
export function parseFrames(text: string): readonly FilmFrame[] {
  try {
    const read = stored.safeParse(JSON.parse(text));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}
