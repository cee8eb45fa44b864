import { lineHeight, type Lines, textSize } from '../../figure/text';
import { label, laneStyle, plainStyle, fit, type TextStyle } from '../../figure/measure';
import type { Point } from '../../figure/geometry';
import type { LocalizedText } from '../../components/Localized';
import type { Drawing } from './drawing';

/** Between a card and the border of its lane, in small figures. */
export const bandPad = 6;
/** The minimum distance of an edge from a node and from a text. */
export const clearance = { node: 5, text: 3 } as const;

/**
 * The name of the boundary around the platform, on one line or two.
 * @example caption(boundary, 1, at).lines // => ['Microsoft Azure · United Kingdom']
 */
export function caption({ host, country }: Drawing['boundary'], lines: 1 | 2, at: Point): Lines {
  const lang = host.lang ?? country.lang;
  const parts = [host.text, country.text];
  return {
    ...at,
    anchor: 'start',
    lines: lines === 1 ? [parts.join(' · ')] : parts,
    ...(lang && { lang }),
  };
}

/** The statements about the network, one below the other; `y` is the baseline of the first. */
export function statementsAt(
  statements: readonly LocalizedText[],
  { x, y, width }: Point & { readonly width: number },
): readonly Lines[] {
  let top = y;
  return statements.map((statement): Lines => {
    const lines = label(statement, plainStyle, { x, y: top, anchor: 'start', width });
    top += lineHeight * lines.lines.length;
    return lines;
  });
}

export const statementsHeight = (statements: readonly LocalizedText[], width: number): number =>
  statements.reduce((sum, text) => sum + linesHeight(fit(text, plainStyle, width).lines.length), 0);

function linesHeight(count: number): number {
  return count * lineHeight;
}

/** The size of the longest name of an environment. */
export function environmentSize(environments: readonly LocalizedText[]) {
  const style: TextStyle = { size: textSize.lane, weight: 600 };
  const widths = environments.map((environment) => fit(environment, style, Infinity).width);
  return { width: Math.max(...widths) + 20, height: 22 };
}

/** What the name of the boundary, in one line, and the environment beside it take. */
export function headWidth(drawing: Drawing): number {
  const [name = ''] = caption(drawing.boundary, 1, { x: 0, y: 0 }).lines;
  return (
    fit({ text: name }, laneStyle, Infinity).width +
    environmentSize(drawing.environments).width +
    30
  );
}
