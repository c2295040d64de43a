/** GitHub's rules that emulate does not know: which permission a call needs, and limits. */

export interface Need {
  /** As in `permissions:` of a workflow; any of them is enough. */
  readonly scopes: readonly string[];
  readonly level: 'read' | 'write';
}

const RULES: readonly {
  readonly methods: RegExp;
  readonly path: RegExp;
  readonly scopes: readonly string[];
}[] = [
  { methods: /./, path: /^\/repos\/[^/]+\/[^/]+\/actions\//, scopes: ['actions'] },
  {
    methods: /./,
    path: /^\/repos\/[^/]+\/[^/]+\/commits\/[^/]+\/pulls$/,
    scopes: ['pull-requests'],
  },
  { methods: /./, path: /^\/repos\/[^/]+\/[^/]+\/(contents|compare|commits|git)\b/, scopes: ['contents'] },
  { methods: /./, path: /^\/repos\/[^/]+\/[^/]+\/statuses\//, scopes: ['statuses'] },
  { methods: /./, path: /^\/repos\/[^/]+\/[^/]+\/deployments\b/, scopes: ['deployments'] },
  { methods: /./, path: /^\/repos\/[^/]+\/[^/]+\/issues\b/, scopes: ['pull-requests', 'issues'] },
  { methods: /./, path: /^\/repos\/[^/]+\/[^/]+\/pulls\b/, scopes: ['pull-requests'] },
];

/** The permission a call needs; undefined: any token will do (metadata, viewer). */
export function needOf(method: string, path: string): Need | undefined {
  const rule = RULES.find((one) => one.methods.test(method) && one.path.test(path));
  return rule && { scopes: rule.scopes, level: method === 'GET' || method === 'HEAD' ? 'read' : 'write' };
}

/** Scopes of a token; undefined grants: everything (a repository whose default token may write). */
export function grants(permissions: Readonly<Record<string, string>> | undefined, need: Need): boolean {
  if (permissions === undefined) return true;
  return need.scopes.some(
    (scope) => permissions[scope] === 'write' || (need.level === 'read' && permissions[scope] === 'read'),
  );
}

/** `pull_requests=write; issues=write`, as the header of a refused call says it. */
export function acceptedHeader(need: Need): string {
  return need.scopes.map((scope) => `${scope.replaceAll('-', '_')}=${need.level}`).join('; ');
}

/** GitHub: "Body is too long (maximum is 65536 characters)". */
export const COMMENT_CHARACTERS = 65_536;

export const FORBIDDEN = {
  message: 'Resource not accessible by integration',
  documentation_url: 'https://docs.github.com/rest',
  status: '403',
};

/** Does a path fit a glob in which `*` stands for any characters? */
export function fits(glob: string, path: string): boolean {
  const pattern = glob
    .split('*')
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${pattern}$`).test(path);
}
