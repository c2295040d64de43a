import { z } from 'zod';

/** What is read of a Lighthouse 13 result (LHR): loose everywhere else, as minor versions add audits and fields. */
const audit = z.looseObject({
  score: z.number().nullable(),
  scoreDisplayMode: z.string(),
  numericValue: z.number().optional(),
  errorMessage: z.string().optional(),
  // Advice: of another shape than expected it is left out, and the audit stays good.
  title: z.string().optional().catch(undefined),
  metricSavings: z.record(z.string(), z.number()).optional().catch(undefined),
  details: z.looseObject({ overallSavingsBytes: z.number().optional() }).optional().catch(undefined),
});

const schema = z.looseObject({
  lighthouseVersion: z.string(),
  requestedUrl: z.string().optional(),
  mainDocumentUrl: z.string().optional(),
  finalDisplayedUrl: z.string(),
  environment: z.looseObject({ benchmarkIndex: z.number(), hostUserAgent: z.string() }).optional(),
  audits: z.record(z.string(), audit),
  categories: z.record(z.string(), z.looseObject({ auditRefs: z.array(z.looseObject({ id: z.string() })) })),
});

export type LighthouseResult = z.infer<typeof schema>;
export type LighthouseAudit = z.infer<typeof audit>;

/** The result, or in one sentence what is wrong with it. */
export function readLighthouseResult(
  raw: unknown,
): { readonly ok: true; readonly lhr: LighthouseResult } | { readonly ok: false; readonly why: string } {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, lhr: parsed.data };
  const issue = parsed.error.issues[0];
  return {
    ok: false,
    why: `${issue?.path.join('.') || 'the result'}: ${issue?.message ?? 'not understood'}`,
  };
}
