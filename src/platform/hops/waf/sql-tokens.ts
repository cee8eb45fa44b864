/**
 * A text as the tokens of SQL, one character for each: `1 OR 'a'='a'` is `nlscs`.
 * Words without a meaning in SQL are `w`; comments between tokens are skipped, as in a database.
 */
const WORDS: Readonly<Record<string, string>> = {
  l: 'or and xor',
  '!': 'not',
  k: 'like rlike regexp ilike',
  i: 'in',
  b: 'between',
  y: 'is',
  t: 'null true false',
  U: 'union intersect except',
  A: 'all distinct',
  S: 'select',
  F: 'from',
  W: 'where',
  I: 'into',
  o: 'outfile dumpfile',
  O: 'order group',
  B: 'by',
  H: 'having',
  L: 'limit offset',
  D: 'drop truncate alter create',
  T: 'table database schema procedure function view user trigger',
  d: 'delete',
  N: 'insert',
  p: 'update',
  e: 'set',
  Y: 'values',
  E: 'exec execute declare',
  K: 'shutdown',
  q: 'waitfor',
  Q: 'delay time',
};

/** Functions that do not occur in legitimate texts; they count only if a parenthesis follows. */
const DANGEROUS =
  'sleep benchmark pg_sleep load_file extractvalue updatexml xmltype randomblob gtid_subset ' +
  'name_const current_setting lo_import';
/** Functions that attackers use to probe a database. */
const PROBING =
  'substring substr ascii ord char_length concat concat_ws group_concat unhex exists cast convert ' +
  'count version current_user system_user session_user sqlite_version ifnull iif isnull coalesce chr ' +
  'char length mid hex user database if elt make_set floor rand';

const CODES = new Map(
  Object.entries(WORDS).flatMap(([code, words]) =>
    words.split(' ').map((word) => [word, code] as const),
  ),
);
const FUNCTIONS = new Map([
  ...PROBING.split(' ').map((name) => [name, 'g'] as const),
  ...DANGEROUS.split(' ').map((name) => [name, 'x'] as const),
]);

export type Quote = "'" | '"';

/**
 * The codes of a text's tokens.
 * @param inside the quote inside which the text is assumed to begin: a value inserted into
 * `'…'` closes it first. Empty if the text contains no such quote.
 */
export function sqlCodes(text: string, inside?: Quote): string {
  const codes: string[] = [];
  let index = 0;
  if (inside) {
    index = closing(text, 0, inside);
    if (index > text.length) return '';
    codes.push('s');
  }
  while (index < text.length) {
    const [code, next] = token(text, index);
    if (code !== '') codes.push(code);
    index = next;
  }
  return codes.join('');
}

/** The index after the quote that ends a string, or beyond the text if there is none. */
function closing(text: string, from: number, quote: string): number {
  let end = text.indexOf(quote, from);
  while (end !== -1 && text[end + 1] === quote) end = text.indexOf(quote, end + 2);
  return end === -1 ? text.length + 1 : end + 1;
}

type Token = readonly [code: string, next: number];

function token(text: string, index: number): Token {
  const char = text[index] ?? '';
  const pair = text.slice(index, index + 2);
  if (char === "'" || char === '"') return ['s', closing(text, index + 1, char)];
  if (pair === '--') return lineComment(text, index);
  if (pair === '/*') return blockComment(text, index);
  if (pair === '*/') return ['', index + 2];
  if (char === '#')
    return text.slice(index + 1, index + 9).trim() === '' ? ['z', index + 1] : ['?', index + 1];
  if (pair === '||' || pair === '&&') return ['l', index + 2];
  return runOf(text, index) ?? [SYMBOLS.get(char) ?? '?', index + 1];
}

const SYMBOLS = new Map([
  ...[' ', '\t', '\n', '\r', '\f', '\v', '\0', '{', '}', '[', ']'].map(
    (char) => [char, ''] as const,
  ),
  ...['+', '-', '/', '%', '^', '~', '|', '&'].map((char) => [char, '+'] as const),
  ...[';', ',', '(', ')', '*', '.', '!'].map((char) => [char, char] as const),
]);

const WORD = /[a-z_\u0080-\uffff][\w$\u0080-\uffff]*/iy;
const QUOTED_WORD = /`[^`]{1,64}`/y;
const NUMBER = /0x[0-9a-f]+|\d+(?:\.\d+)?/iy;
const VARIABLE = /@@?\w+/y;
const COMPARISON = /[<>=]+|!=/y;

/** A token of more than one character: a word, a number, a variable or a comparison. */
function runOf(text: string, index: number): Token | undefined {
  const word = read(WORD, text, index);
  if (word !== undefined) return [wordCode(word, text, index + word.length), index + word.length];
  for (const [pattern, code] of RUNS) {
    const run = read(pattern, text, index);
    if (run !== undefined) return [code, index + run.length];
  }
  return undefined;
}

const RUNS = [
  [NUMBER, 'n'],
  [COMPARISON, 'c'],
  [VARIABLE, 'v'],
  [QUOTED_WORD, 'w'],
] as const;

function wordCode(word: string, text: string, next: number): string {
  const lower = word.toLowerCase();
  const known = CODES.get(lower);
  if (known !== undefined) return known;
  if (/^(?:xp|sp|utl|dbms)_\w+$/.test(lower)) return 'X';
  const code = FUNCTIONS.get(lower) ?? 'f';
  // "Sleep (UK) Ltd" is a name.
  const isCalled = code === 'g' ? opensWithin(text, next, 4) : opensWithin(text, next, 0);
  return isCalled ? code : 'w';
}

/** Whether a parenthesis opens after at most this many spaces. */
function opensWithin(text: string, index: number, spaces: number): boolean {
  return text
    .slice(index, index + spaces + 1)
    .trimStart()
    .startsWith('(');
}

function read(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

/** A comment that hides the rest of a statement (`z`); a long one is more likely a dash in prose (`?`). */
function lineComment(text: string, index: number): Token {
  const newline = text.indexOf('\n', index);
  const end = newline === -1 ? text.length : newline;
  const isShort =
    text
      .slice(index + 2, Math.min(end, index + 40))
      .replaceAll('-', '')
      .trim().length <= 4;
  return [isShort && end - index <= 40 ? 'z' : '?', end];
}

/** A closed comment counts as a space, and MySQL's `/*!` as its content. */
function blockComment(text: string, index: number): Token {
  if (text[index + 2] === '!') return ['', (read(MYSQL_ONLY, text, index) ?? '').length + index];
  const end = text.indexOf('*/', index + 2);
  return end === -1 ? ['z', text.length] : ['', end + 2];
}
const MYSQL_ONLY = /\/\*!\d{0,6}/y;
