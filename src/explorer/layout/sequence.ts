import type { LocalizedText } from '../../components/Localized';
import { gaps, replyLine, type Content, type PlayedTrace, type TimeText } from '../../platform';
import type { FlowData } from '../data';
import { gapHeight, type SequenceHead, type SequenceRow, type SequenceShape } from '../figure';
import { cargoOf } from '../view';
import { textWidth } from '../../typeface/width';
import { nodeStyle } from '../../figure/measure';

const headHeight = 21;
const rowHeight = 38;
/** The additional space between two messages with a wait between them. */
const gapRow = 28;
const side = 10;
/** Between an arrow and its label. */
const lift = 7;
const textSize = nodeStyle.size;

/** Widths of the diagram, for wide columns and for phones. */
const widths = { wide: 720, narrow: 352 } as const;

/** The sequence diagrams of a flow.
 * @param duration writes the length of a wait */
export function sequencesOf(
  { trace, names: { components } }: Pick<FlowData, 'trace' | 'names'>,
  duration: TimeText['duration'],
): Readonly<Record<keyof typeof widths, SequenceShape>> {
  return {
    wide: sequence(trace, components, duration, widths.wide),
    narrow: sequence(trace, components, duration, widths.narrow),
  };
}

/**
 * A trace as a sequence diagram. The names are staggered above their lines, so that they fit any width:
 *
 *     Client
 *     │   WAF
 *     │   │   Gateway
 *     │──▶│   │
 *       5 min
 *     │──▶│   │
 */
function sequence(
  { messages, spans }: Pick<PlayedTrace, 'messages' | 'spans'>,
  names: Readonly<Record<string, LocalizedText>>,
  duration: TimeText['duration'],
  width: number,
): SequenceShape {
  const taking = [...new Set(messages.flatMap(({ from, to }) => [from, to]))];
  const step = (width - 2 * side) / Math.max(1, taking.length - 1);
  const x = (id: string) => Math.round(side + taking.indexOf(id) * step);
  const top = taking.length * headHeight + 6;
  const heads = taking.map((id, i): SequenceHead => {
    const { text, lang } = names[id] ?? { text: id };
    const needed = textWidth(text, textSize, 600) + 4;
    const start = Math.round(Math.min(x(id) - 4, width - needed));
    const y = (i + 1) * headHeight - 5;
    return {
      id,
      x: x(id),
      label: { x: start, y, anchor: 'start', lines: [text], ...(lang && { lang }) },
    };
  });
  const waits = gaps(
    { spans },
    messages.map(({ departure }) => departure),
  );
  const lineAt = (row: number) =>
    top + (row + 1) * rowHeight - 8 + waits.filter(({ after }) => after < row).length * gapRow;
  const rows = messages.map((message, i): SequenceRow => {
    const y = lineAt(i);
    const [from, to] = [x(message.from), x(message.to)];
    return {
      from,
      to,
      y,
      cargo: cargoOf(message),
      label: { ...labelAt(titleOf(message.content), Math.min(from, to) + 6, width), y: y - lift },
    };
  });
  const interruptions = waits.map(({ after, time }) => {
    const y = lineAt(after) + gapRow - gapHeight / 2;
    const label = { x: width / 2, y: y + 4, anchor: 'middle', lines: [duration(time)] } as const;
    return { y, label };
  });
  const height = lineAt(messages.length) - rowHeight + 18;
  return { width, height, heads, rows, gaps: interruptions };
}

/** Starts above its arrow, moved left and shortened as needed to end within the figure. */
function labelAt(text: string, start: number, width: number) {
  const fits = (line: string) => textWidth(line, textSize, 600) <= width - 4;
  let line = text;
  while (!fits(line)) line = `${line.slice(0, -2)}…`;
  const needed = textWidth(line, textSize, 600);
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
