export function bundleLighthouse(options: {
  readonly root: string;
  readonly entry: string;
  readonly outfile: string;
}): Promise<{ readonly inputs: Readonly<Record<string, unknown>> }>;
