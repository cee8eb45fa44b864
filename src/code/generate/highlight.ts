import Prism, { type Token } from 'prismjs';
import loadLanguages from 'prismjs/components/index';

/** What code is coloured by: each is a variable of `tokens.css`, with a value for light and for dark. */
type Colour = 'muted' | 'string' | 'number' | 'keyword' | 'name';

/** A stretch of code of one colour; of none where it is in the colour of the text. */
export type Stretch = { readonly colour?: Colour; readonly text: string };

// All at once and in one order: a language's grammar takes up those that are there before it (HTTP takes JSON).
loadLanguages(['json', 'http', 'bash', 'csharp', 'go', 'java', 'python', 'typescript', 'yaml']);

const kinds: Readonly<Record<Colour, readonly string[]>> = {
  muted: ['comment', 'prolog', 'cdata', 'punctuation', 'operator'],
  string: ['string', 'attr-value', 'char', 'inserted', 'reason-phrase'],
  number: ['number', 'boolean', 'constant', 'symbol', 'variable', 'status-code', 'url'],
  keyword: ['keyword', 'tag', 'selector', 'atrule', 'method', 'builtin', 'deleted'],
  name: ['function', 'class-name', 'property', 'attr-name', 'header-name'],
};
const colourOf = new Map(
  Object.entries(kinds).flatMap(([colour, types]) =>
    types.map((type) => [type, colour as Colour] as const),
  ),
);

/**
 * Code in stretches of one colour, which joined are the code again; undefined for a language without a grammar.
 *
 * @example highlight('{"a": 1}', 'json')
 * // => muted '{', name '"a"', muted ': ', number '1', muted '}'
 */
export function highlight(code: string, language: string): readonly Stretch[] | undefined {
  // Prism keeps functions beside the grammars.
  const grammar = Object.hasOwn(Prism.languages, language) ? Prism.languages[language] : undefined;
  if (typeof grammar !== 'object') return undefined;
  return joined(stretches(Prism.tokenize(code, grammar)));
}

function stretches(content: Token['content'], outer?: Colour): readonly Stretch[] {
  if (typeof content === 'string') return [{ colour: outer, text: content }];
  if (Array.isArray(content)) return content.flatMap((part) => stretches(part, outer));
  const colour = [content.type, content.alias].flat().map((kind) => colourOf.get(kind));
  return stretches(content.content, colour.find((known) => known !== undefined) ?? outer);
}

/** Neighbours of one colour as one; blanks, which show no colour, go with what stands before them. */
function joined(parts: readonly Stretch[]): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const { colour, text } of parts) {
    const last = whole.at(-1);
    if (last !== undefined && (last.colour === colour || !/\S/.test(text))) {
      whole[whole.length - 1] = { ...last, text: last.text + text };
    } else whole.push({ colour, text });
  }
  return whole;
}
