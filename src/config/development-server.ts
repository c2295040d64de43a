/** Which scripts of a package.json serve sources, and not what was built of them. */

/** Serves sources to a person at work: unminified, watched, and often on a port of its own. */
const DEVELOPMENT: readonly RegExp[] = [
  /^ng (serve|s)\b/,
  /^(react-scripts|react-app-rewired|craco|docusaurus) start\b/,
  /^gatsby develop\b/,
  /^(next|nuxt|nuxi|astro|remix) dev\b/,
  /^vite(?! (build|preview|optimize)\b)( |$)/,
  /^vue-cli-service serve\b/,
  /^webpack(-dev-server| serve)\b/,
];
/** Words before the program itself: `cross-env NODE_ENV=development npx`. */
const BEFORE = /^((cross-env|npx|[A-Z_]+=\S*) +)+/;
/** `npm run dev`, `yarn dev`: a script that only calls another. */
const CALLS = /^(?:npm|pnpm|yarn|bun) +(?:run +)?([\w:.-]+)$/;

/** Is the script a development server and nothing else? One of several commands may start more than that. */
export function isDevelopment(scripts: Readonly<Record<string, string>>, name: string): boolean {
  const text = (scripts[name] ?? '').trim();
  const called = CALLS.exec(text)?.[1] ?? '';
  const meant = Object.hasOwn(scripts, called) ? (scripts[called] ?? '').trim() : text;
  return !/[&|;]/.test(meant) && DEVELOPMENT.some((each) => each.test(meant.replace(BEFORE, '')));
}
