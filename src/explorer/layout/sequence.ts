import type { LocalizedText } from '../../components/Localized';
import { replyLine, type Content, type PlayedTrace } from '../../platform';
import type { FlowData } from '../data';
import type { SequenceHead, SequenceRow, SequenceShape } from '../figure';
import { cargoOf } from '../view';
import { textWidth } from './advance';
import { nodeStyle } from './style';

const headHeight = 21;
const rowHeight = 38;
const side = 10;
/** Between an arrow and its label. */
const lift = 7;
const textSize = nodeStyle.size;

/** Widths of the diagram, for wide columns and for phones. */
const widths = { wide: 720, narrow: 352 } as const;

/** The sequence diagrams of a flow. */
export function sequencesOf({
  trace,
  names: { components },
}: Pick<FlowData, 'trace' | 'names'>): Readonly<Record<keyof typeof widths, SequenceShape>> {
  return {
    wide: sequence(trace, components, widths.wide),
    narrow: sequence(trace, components, widths.narrow),
  };
}

/**
 * A trace as a sequence diagram. The names are staggered above their lines, so that they fit any width:
 *
 *     Client
 *     │   WAF
 *     │   │   Gateway
 *     │──▶│   │
 */
function sequence(
  { messages }: Pick<PlayedTrace, 'messages'>,
  names: Readonly<Record<string, LocalizedText>>,
  width: number,
): SequenceShape {
  const taking = [...new Set(messages.flatMap(({ from, to }) => [from, to]))];
  const step = (width - 2 * side) / Math.max(1, taking.length - 1);
  const x = (id: string) => Math.round(side + taking.indexOf(id) * step);
  const top = taking.length * headHeight + 6;
  const heads = taking.map((id, i): SequenceHead => {
    const { text, lang } = names[id] ?? { text: id };
    const needed = textWidth(text, textSize, 'bold') + 4;
    const start = Math.round(Math.min(x(id) - 4, width - needed));
    const y = (i + 1) * headHeight - 5;
    return {
      id,
      x: x(id),
      label: { x: start, y, anchor: 'start', lines: [text], ...(lang && { lang }) },
    };
  });
  const rows = messages.map((message, i): SequenceRow => {
    const y = top + (i + 1) * rowHeight - 8;
    const [from, to] = [x(message.from), x(message.to)];
    return {
      id: message.id,
      from,
      to,
      y,
      cargo: cargoOf(message),
      label: { ...labelAt(titleOf(message.content), Math.min(from, to) + 6, width), y: y - lift },
    };
  });
  return { width, height: top + messages.length * rowHeight + 10, heads, rows };
}

/** Starts above its arrow, moved left and shortened as needed to end within the figure. */
function labelAt(text: string, start: number, width: number) {
  const fits = (line: string) => textWidth(line, textSize, 'bold') <= width - 4;
  let line = text;
  while (!fits(line)) line = `${line.slice(0, -2)}…`;
  const needed = textWidth(line, textSize, 'bold');
  return {
    x: Math.round(Math.min(start, width - 4 - needed)),
    anchor: 'start',
    lines: [line],
  } as const;
}

/** A message in a few tokens of its protocol. */
function titleOf(content: Content): string {
  switch (content.type) {
    case 'request':
      return `${content.method} ${content.path}${content.query === '' ? '' : `?${content.query}`}`;
    case 'response':
      return `${content.status} ${content.reason}`;
    case 'operation':
      return `${content.operation.toUpperCase()} ${content.resource}`;
    case 'result':
    case 'acknowledgement':
      return replyLine(content);
  }
}
