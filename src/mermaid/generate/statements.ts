import { FenceError } from './fence-error';

/** The kinds of diagram that can be drawn: mermaid's name of each, and the word that a fence starts with. */
export const drawableKinds = {
  'flowchart-v2': 'flowchart',
  sequence: 'sequenceDiagram',
  stateDiagram: 'stateDiagram-v2',
} as const satisfies Record<string, string>;

export type DrawableKind = keyof typeof drawableKinds;

/** A statement that mermaid reads and this site does not draw, with the remedy. */
interface Undrawn {
  readonly pattern: RegExp;
  readonly message: string;
}

const ownColours: Undrawn = {
  pattern: /^[ \t]*(?:%%\{.*|(?:classDef|linkStyle|style)\b.*)$/m,
  message: 'fixes colours that the dark theme cannot change; remove it.',
};

const everywhere: readonly Undrawn[] = [
  ownColours,
  {
    pattern: /^---[ \t]*$/m,
    message: 'starts front matter, which is not drawn; write accTitle and accDescr instead.',
  },
  {
    pattern: /(?<!<)<(?!br\s*\/?>)[a-z/!][^\n]{0,20}/i,
    message: 'is markup, which is not drawn; remove it, or write &lt; as #lt;.',
  },
  { pattern: /\bfa[bsrl]?:fa-[\w-]+/, message: 'is an icon that is not drawn; use a class.' },
];

const byKind: Readonly<Record<DrawableKind, readonly Undrawn[]>> = {
  'flowchart-v2': [
    {
      pattern: /^[ \t]*(?:click|href)\b.*$/m,
      message: 'is not drawn; link from the text instead.',
    },
    { pattern: /~~~/, message: 'is an invisible link; remove it.' },
  ],
  stateDiagram: [
    {
      pattern: /^[ \t]*(?:click|href)\b.*$/m,
      message: 'is not drawn; link from the text instead.',
    },
    {
      pattern: /^[ \t]*--[ \t]*$/m,
      message: 'separates concurrent states, which are not drawn; draw a composite state of each.',
    },
    { pattern: /^[ \t]*note\b.*$/m, message: 'is not drawn; write it in the text instead.' },
  ],
  sequence: [
    {
      pattern: /^[ \t]*box\b.*$/m,
      message: 'is not drawn; name the group in the names of its participants.',
    },
    {
      pattern: /^[ \t]*create\b.*$/m,
      message: 'is not drawn; declare the participant before the first message.',
    },
    { pattern: /^[ \t]*destroy\b.*$/m, message: 'is not drawn; write a note instead.' },
    { pattern: /^[ \t]*rect\b.*$/m, message: 'colours a part; use a block such as opt instead.' },
    { pattern: /^[ \t]*par_over\b.*$/m, message: 'is not drawn; use par instead.' },
    {
      pattern: /^[ \t]*(?:links?|properties|details)\b(?!\s*-).*$/m,
      message: 'is not drawn; link from the text instead.',
    },
    { pattern: /^[ \t]*title\b.*$/m, message: 'is not drawn; write a heading or accTitle.' },
  ],
};

/**
 * Finds what mermaid would read and this site would leave out, while its line is known.
 * @throws {FenceError} at the first such statement.
 */
export function checkStatements(source: string, kind?: DrawableKind): void {
  const undrawn = kind ? [...byKind[kind], innerDirection] : everywhere;
  for (const { pattern, message } of undrawn) {
    const match = pattern.exec(source);
    if (!match) continue;
    const line = source.slice(0, match.index).split('\n').length;
    throw new FenceError(`"${match[0].trim()}" ${message}`, line);
  }
}

/** Only the whole figure has a direction: `direction` between the first and last line of a group. */
const innerDirection: Undrawn = {
  pattern:
    /(?<=^[ \t]*(?:subgraph\b|state\b[^\n]*\{)(?:(?!^[ \t]*(?:end|\})[ \t]*$)[^])*)^[ \t]*direction\b.*$/m,
  message: 'is inside a group; only the whole figure has a direction.',
};
