import type { ReactNode } from 'react';

import { sampleColours, type Sample } from '../../page';

/** Code in its colours; the classes are those of `CodeFigure`. */
export function colouredSpans(code: string, colours: Sample['colours']): ReactNode {
  return stretches(code, colours).map(([text, colour], i) => (
    <span key={i} className={`code-${colour}`}>
      {text}
    </span>
  ));
}

/** @example stretches('a = 1', [0, 4, 3, 1]) // => [['a = ', 'plain'], ['1', 'number']] */
function stretches(
  code: string,
  colours: Sample['colours'],
): readonly (readonly [text: string, colour: string])[] {
  let start = 0;
  const parts: [string, string][] = [];
  for (let i = 0; i + 1 < colours.length; i += 2) {
    const end = start + (colours[i + 1] ?? 0);
    parts.push([code.slice(start, end), sampleColours[colours[i] ?? 0] ?? 'plain']);
    start = end;
  }
  return start < code.length ? [...parts, [code.slice(start), 'plain']] : parts;
}
