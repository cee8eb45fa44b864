import { patterns, withoutSamples } from './prose';

/** The parts of a text that a translation keeps unchanged. */
interface Markup {
  readonly code: readonly string[];
  readonly links: readonly string[];
  readonly tags: readonly string[];
  readonly placeholders: readonly string[];
  /** The number of columns of each table. */
  readonly tables: readonly number[];
  /** The number of occurrences of each brace and angle bracket outside of markup. */
  readonly characters: Readonly<Record<string, number>>;
}

/**
 * The markup of the English that is missing in its French.
 * @example markupFaults('Read `id` of {name}', 'Lisez {name}') // => ['lacks the code `id`']
 */
export function markupFaults(english: string, french: string): readonly string[] {
  const [theirs, ours] = [markupOf(english), markupOf(french)];
  return [
    ...lacking(theirs.code, ours.code).map((code) => `lacks the code \`${code}\``),
    ...lacking(theirs.links, ours.links).map((link) => `lacks the link to ${link}`),
    ...lacking(theirs.tags, ours.tags).map((tag) => `lacks the tag <${tag}>`),
    ...lacking(theirs.placeholders, ours.placeholders).map(
      (name) => `lacks the placeholder ${name}`,
    ),
    ...tableFaults(theirs.tables, ours.tables),
    ...Object.entries(theirs.characters)
      .filter(([char, count]) => count > (ours.characters[char] ?? 0))
      .map(([char]) => `has lost a ${char}`),
  ];
}

function markupOf(text: string): Markup {
  let rest = withoutSamples(text);
  const take = (pattern: RegExp, group: number): readonly string[] => {
    const found = [...rest.matchAll(pattern)].map((match) => (match[group] ?? '').trim());
    rest = rest.replace(pattern, ' ');
    return found;
  };
  // In this order: a code span may contain a tag, and a link a placeholder.
  const code = take(patterns.code, 2);
  const links = [...take(patterns.link, 1), ...take(patterns.address, 0)];
  const tags = take(patterns.tag, 1);
  const placeholders = take(patterns.placeholder, 0);
  const characters = Object.fromEntries(
    ['{', '}', '<', '>'].map((char) => [char, rest.split(char).length - 1]),
  );
  return { code, links, tags, placeholders, tables: tablesOf(rest), characters };
}

/** The number of columns of each block of lines that start with a bar. */
function tablesOf(text: string): readonly number[] {
  return text
    .split(/\n(?![ \t]*\|)/)
    .flatMap((block) =>
      block
        .split('\n')
        .filter((line) => /^[ \t]*\|/.test(line))
        .slice(0, 1),
    )
    .map((row) => row.trim().replace(/\\\|/g, '').replace(/\|$/, '').split('|').length - 1);
}

function tableFaults(theirs: readonly number[], ours: readonly number[]): readonly string[] {
  if (theirs.length !== ours.length) {
    return [`has ${ours.length} tables, expected ${theirs.length}`];
  }
  return theirs.flatMap((columns, i) =>
    columns === ours[i] ? [] : [`table ${i + 1} has ${ours[i] ?? 0} columns, expected ${columns}`],
  );
}

/** The items of one list that are missing in the other. A French sentence may repeat an item. */
function lacking(theirs: readonly string[], ours: readonly string[]): readonly string[] {
  return [...new Set(theirs)].filter((item) => !ours.includes(item));
}
