import { createRequire } from 'node:module';

import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** GitHub's published OpenAPI description, as the referee of what we ask and of what the overlay answers. */

interface Operation {
  readonly parameters?: readonly unknown[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> };
  readonly responses: Readonly<Record<string, unknown>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Template {
  readonly pattern: RegExp;
  readonly literals: number;
  readonly path: string;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export class Referee {
  readonly #document: Document;
  readonly #ajv: Ajv;
  readonly #templates: readonly Template[];
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor() {
    const require = createRequire(import.meta.url);
    this.#document = withoutNullable(require('@octokit/openapi/generated/api.github.com.json')) as Document;
    this.#ajv = new Ajv({ strict: false, logger: false, allErrors: true });
    (addFormats as unknown as (ajv: Ajv) => void)(this.#ajv);
    this.#ajv.addSchema({ $id: 'github', components: this.#document.components });
    this.#templates = Object.keys(this.#document.paths).map((path) => ({
      path,
      literals: path.replaceAll(/\{[^}]+\}/g, '').length,
      pattern: new RegExp(
        `^${path
          .replaceAll('.', '\\.')
          .replaceAll(/\{(path|basehead|ref)\}/g, '.+')
          .replaceAll(/\{[^}]+\}/g, '[^/]+')}$`,
      ),
    }));
  }

  /** What is wrong with a request, one sentence each; empty: it is as documented. */
  request({ method, path, query, body }: SeenRequest): readonly string[] {
    const found = this.#operation(method, path);
    if (!found) return [`${method} ${path} is not an operation of GitHub's API`];
    const name = `${method} ${found.template}`;
    const problems: string[] = [];
    for (const parameter of (found.operation.parameters ?? []).map((one) => this.#resolve(one))) {
      const {
        in: place,
        name: key,
        schema,
        required,
      } = parameter as { in: string; name: string; schema: { type?: string }; required?: boolean };
      if (place !== 'query') continue;
      const value = query.get(key);
      if (value === null) {
        if (required === true) problems.push(`${name}: the query parameter ${key} is missing`);
        continue;
      }
      const typed =
        schema.type === 'integer' ? Number(value) : schema.type === 'boolean' ? value === 'true' : value;
      problems.push(...this.#check(`${name} query ${key}`, schema, typed));
    }
    const bodySchema = found.operation.requestBody?.content?.['application/json']?.schema;
    if (bodySchema !== undefined && body !== undefined)
      problems.push(...this.#check(`${name} body`, bodySchema, body));
    return problems;
  }

  /** What is wrong with an answer of the overlay. */
  answer(method: string, path: string, status: number, body: unknown): readonly string[] {
    const found = this.#operation(method, path);
    if (!found) return [`${method} ${path} is not an operation of GitHub's API`];
    const response = found.operation.responses[String(status)];
    if (response === undefined)
      return [403, 404, 422, 429, 500, 502].includes(status)
        ? []
        : [`${method} ${found.template} never answers ${status}`];
    const { content } = this.#resolve(response) as { content?: Record<string, { schema?: unknown }> };
    const schema = content?.['application/json']?.schema;
    return schema === undefined
      ? []
      : this.#check(`${method} ${found.template} answer ${status}`, schema, body);
  }

  #operation(method: string, path: string): { operation: Operation; template: string } | undefined {
    const fits = this.#templates.filter(
      (one) => one.pattern.test(path) && this.#document.paths[one.path]?.[method.toLowerCase()] !== undefined,
    );
    const best = fits.sort((a, b) => b.literals - a.literals)[0];
    const operation = best && this.#document.paths[best.path]?.[method.toLowerCase()];
    return best && operation ? { operation, template: best.path } : undefined;
  }

  #resolve(value: unknown): unknown {
    const ref = (value as { $ref?: string }).$ref;
    if (ref === undefined) return value;
    let at: unknown = this.#document;
    for (const part of ref.replace('github#/', '').split('/')) at = (at as Record<string, unknown>)[part];
    return at;
  }

  #check(name: string, schema: unknown, value: unknown): readonly string[] {
    let validate = this.#compiled.get(name);
    if (!validate) {
      validate = this.#ajv.compile(schema as object);
      this.#compiled.set(name, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? [])
      .slice(0, 5)
      .map(
        (error) =>
          `${name}: ${error.instancePath || 'it'} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
      );
  }
}

/** OpenAPI 3.0's `nullable` in JSON Schema's words; references point at the document added to ajv. */
function withoutNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNullable);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, example: _example, examples: _examples, ...rest } = value as Record<string, unknown>;
  const made: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(rest))
    made[key] =
      key === '$ref' && typeof inner === 'string'
        ? inner.replace(/^#\//, 'github#/')
        : withoutNullable(inner);
  if (nullable !== true) return made;
  return { anyOf: [made, { type: 'null' }] };
}
