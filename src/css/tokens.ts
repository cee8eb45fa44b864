import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import postcss from 'postcss';

const file = createRequire(__filename).resolve('./tokens.css');
const root = postcss.parse(readFileSync(file, 'utf8'));

/** The values that the rule with a selector sets, by the names of their tokens. */
function valuesOf(selector: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  root.walkRules(selector, (rule) =>
    rule.walkDecls(/^--/, ({ prop, value }) => void values.set(prop, value)),
  );
  return values;
}

const light = valuesOf(':root');

/** The tokens of each theme with their values. */
export const themes = {
  light,
  dark: new Map([...light, ...valuesOf(":root[data-theme='dark']")]),
} as const;

export type Theme = keyof typeof themes;

/**
 * The colour of a token in a theme, for pictures that no style sheet reaches, by way of the tokens that it refers to.
 * @throws {Error} if the theme does not have it
 */
export function colourOf(theme: Theme, token: string): string {
  const value = themes[theme].get(token);
  if (value === undefined) throw new Error(`The ${theme} theme has no ${token}.`);
  const [, reference] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  return reference === undefined ? value : colourOf(theme, reference);
}
