import path from 'node:path';
import ts from 'typescript';
import { cover, hideCode, isSentence, resolveEscapes, type Area, type Passage } from '../passage';
import { commentPassage } from './comment';
import { literalsOf, type Content, type Literals } from './literals';

const kinds: Readonly<Record<string, ts.ScriptKind>> = {
  '.ts': ts.ScriptKind.TS,
  '.mts': ts.ScriptKind.TS,
  '.tsx': ts.ScriptKind.TSX,
};

/**
 * Extracts the prose of a module: comments, JSX text, and strings that are sentences or labels.
 * @param area the area of its strings
 * @example codePassages('a.ts', "// Why.\nfail('No such file')", 'interface').length // => 2
 */
export function codePassages(file: string, source: string, area: Area): readonly Passage[] {
  const options: ts.CreateSourceFileOptions = {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  const kind = kinds[path.extname(file)] ?? ts.ScriptKind.JS;
  const { spans, contents } = literalsOf(ts.createSourceFile(file, source, options, false, kind));
  const strings = contents
    .filter(({ isLabel, start, end }) => isLabel || isSentence(source.slice(start, end)))
    .map((content) => ({ ...content, text: textOf(source, content) }))
    .filter(({ isLabel, text }) => isLabel || isSentence(text))
    .map(({ start, text }) => ({ area, start, text }));
  return [...comments(source, spans), ...strings];
}

/** Outside literals, `//` and `/*` always start a comment. Consecutive line comments are one passage. */
function comments(source: string, spans: Literals['spans']): readonly Passage[] {
  const comment = /\/\*[^]*?\*\/|\/\/[^\n]*(?:\n[ \t]*\/\/[^\n]*)*/g;
  const ends = [0, ...spans.map(({ end }) => end)];
  const starts = [...spans.map(({ start }) => start), source.length];
  return ends.flatMap((end, i) =>
    [...source.slice(end, starts[i]).matchAll(comment)].map(({ 0: text, index }) =>
      commentPassage(text, end + index),
    ),
  );
}

function textOf(source: string, { start, end, holes }: Content): string {
  let text = '';
  let at = start;
  for (const hole of holes) {
    text += source.slice(at, hole.start) + cover(source.slice(hole.start, hole.end));
    at = hole.end;
  }
  return hideCode(resolveEscapes(text + source.slice(at, end)));
}
