import type { LocalizedText } from '../../components/Localized';
import type { Box, LaneShape, Layout, NodeShape } from '../figure';
import { lineHeight } from '../figure';
import { center, fit, right, textBox } from './blocks';
import type { Drawing } from './drawing';
import { finish } from './finish';
import {
  grid,
  type Grid,
  icon,
  margin,
  type Place,
  type Row,
  textGap,
  textStart,
} from './narrow-grid';
import { portsOf, sidesOf } from './ports';
import { caption, centred, environmentSize, label, laneStyle, nodeStyle } from './style';

/** Edges along the lanes leave at the bottom and enter at the top. */
const flowCosts = { down: 0, up: 0, left: 150, right: 150 };

/**
 * Lanes from top to bottom, two nodes side by side, their names on their right:
 *
 *     │  Gateway and API              │
 *     │ [·] API Gateway               │
 *     │  │                            │
 *     │ [·] Public API ──[·] Data API │
 */
export function narrow(drawing: Drawing): Layout {
  const places = grid(drawing);
  const { width, rows, top, bottom } = places;
  const nodes = rows.flatMap((row) => row.places.map((place) => nodeOf(place, row, places)));
  const environment = environmentSize(drawing.environments);
  return finish(
    {
      orientation: 'narrow',
      width,
      height: Math.max(bottom + 1, ...rows.map((row) => row.y + row.height)),
      boundary: { x: 1, y: top, width: width - 2, height: bottom - top },
      caption: caption(drawing.boundary, 1, { x: textStart, y: top + 20 }),
      environment: { ...environment, x: textStart, y: top + 28 },
      lanes: rows.map((row) => laneOf(row, places)),
      nodes,
      ports: new Map(
        nodes.map((node) => {
          const behind = right(textBox(node.label, nodeStyle)) + 3;
          return [node.id, portsOf(node, { ...sidesOf(node.box), right: behind }, flowCosts)];
        }),
      ),
      columns: places.gutters,
      rows: places.aisles,
    },
    drawing,
  );
}

function nodeOf(place: Place, { zone, name }: Row, { width }: Grid): NodeShape {
  const { component, x, y, end, linesAbove } = place;
  const box: Box = { x, y, width: icon, height: icon };
  const start = right(box) + 8;
  const at = { x: start, y, anchor: 'start', width: end - start } as const;
  const text = label(component.label, nodeStyle, at);
  const below = { ...text, y: name.y + linesAbove * lineHeight + 4 };
  const textEnd = Math.max(right(textBox(text, nodeStyle)), nameEnd(zone.label)) + 10;
  return {
    id: component.id,
    kind: component.kind,
    box,
    label: linesAbove > 0 ? below : centred(text, center(box).y, nodeStyle),
    refusal: { x: textEnd, y: y - 2, width: width - margin - textGap - textEnd, height: icon },
  };
}

const nameEnd = (name: LocalizedText): number => textStart + fit(name, laneStyle, Infinity).width;

function laneOf({ zone, name, places, y, height }: Row, { width }: Grid): LaneShape {
  const isAbove = places.some(({ linesAbove }) => linesAbove > 0);
  const band = { x: margin, y, width: width - 2 * margin, height };
  return {
    id: zone.id,
    label: isAbove ? name : centred(name, y + height / 2, laneStyle),
    ...(zone.hosting === 'azure' && { band }),
  };
}
