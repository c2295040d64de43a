/**
 * Asks the runner to mask these values in every line of the log, line by line and in the spellings that a URL or a
 * header would give them (percent-encoded, base64).
 */
export async function maskSecrets(values: readonly string[]): Promise<void> {
  const { setSecret } = await import('@actions/core');
  for (const value of values) for (const spelling of spellingsOf(value)) setSecret(spelling);
}

/** Short pieces are not masked: masking "1" would garble the whole log. */
const SHORTEST = 4;

/** A secret's lines, and each as a URL or a header may carry it. */
export function spellingsOf(value: string): readonly string[] {
  const lines = [value, ...value.split(/\r?\n/)]
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST);
  const all = lines.flatMap((line) => [
    line,
    encodeURIComponent(line),
    Buffer.from(line, 'utf8').toString('base64'),
  ]);
  return [...new Set(all)];
}
