/** The variables that the style sheet re-sets for the dark theme are first set for the light one. */
const variable = /(--site-[a-z-]+):\s*(#[0-9a-f]{6});/g;

/** A colour of the light theme by its variable, such as `--site-ink`. */
export type Colour = (name: `--site-${string}`) => string;

/**
 * The colours of the light theme.
 * @param css the style sheet that sets them
 * @throws {Error} naming a variable without a colour
 */
export function lightColours(css: string): Colour {
  const colours = new Map<string, string>();
  for (const [, name = '', colour = ''] of css.matchAll(variable))
    if (!colours.has(name)) colours.set(name, colour);
  return (name) => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`tokens.css sets no colour ${name} for the picture.`);
    return colour;
  };
}
