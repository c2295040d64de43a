/** A note on a file of the change, shown by GitHub beside the diff. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** More than three is noise: the comment has the table (GitHub itself keeps 10 errors and 10 warnings of a step). */
const MOST = 3;

/** Writes at most three annotations, errors first, as workflow commands; everything is escaped by the toolkit. */
export async function annotate(annotations: readonly Annotation[]): Promise<void> {
  const core = await import('@actions/core');
  const rank = { error: 0, warning: 1, notice: 2 } as const;
  const worst = [...annotations].sort((a, b) => rank[a.level] - rank[b.level]).slice(0, MOST);
  for (const { level, title, message, file, line } of worst) {
    const place = {
      title,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { startLine: line }),
    };
    core[level](message, place);
  }
}
