import { z } from 'zod';
import { configSchema } from './schema.ts';

/** The JSON Schema of `.github/tollgate.yml` for editors (`dist/schema.json`), draft 2020-12. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-2020-12' });
  return {
    $schema,
    title: 'Tollgate configuration (.github/tollgate.yml)',
    description: 'Every key is optional; what is left out is guessed, and every guess is printed.',
    ...rest,
  };
}
