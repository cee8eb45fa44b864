import type { LocalizedText } from '@site/src/components/Localized';
import type { Layout } from '../figure';
import type { LensDrawing } from '../Flow/Diagram';
import type { Lens } from '../lens';
import Environment from './Environment';
import { Infrastructure, Parties, PartyNames } from './Responsibility';
import { Controls, TrustBoundary } from './Security';

/** Space above the figure: for the environment in the background, or the name on the border. */
const above: Readonly<Partial<Record<Lens, number>>> = { environment: 30, security: 12 };

/** A figure with the extra space that a lens needs. */
export function framed(layout: Layout, lens: Lens | undefined): Layout {
  const room = lens && above[lens];
  // On a phone, the components outside are above the border.
  const hasRoom = layout.orientation === 'narrow' || room === undefined;
  return hasRoom ? layout : { ...layout, above: room };
}

/** The drawing of a lens: below the lanes, below the nodes, and above everything. */
export function drawingOf(
  lens: Lens | undefined,
  layout: Layout,
  environment: LocalizedText | undefined,
): LensDrawing | undefined {
  switch (lens) {
    case undefined:
      return undefined;
    case 'responsibility':
      return {
        lens,
        ground: <Infrastructure layout={layout} />,
        under: <Parties layout={layout} />,
        over: <PartyNames layout={layout} />,
      };
    case 'security':
      return {
        lens,
        under: <TrustBoundary layout={layout} />,
        over: <Controls layout={layout} />,
      };
    case 'environment':
      return { lens, under: <Environment layout={layout} environment={environment} /> };
  }
}
