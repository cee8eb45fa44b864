import shapes from '@generated/flows/default/figure-lens.json';

import type { Layout } from '../figure';
import type { Lens } from '../lens';
import { drawingOf, framed } from './drawing';
import Legend from './Legend';

/** The shared figure is fetched without the shapes of lenses, which only a page with a lens needs. */
function framedWithLens(layout: Layout, lens: Lens | undefined): Layout {
  return framed({ ...layout, lens: shapes[layout.orientation] }, lens);
}

/** What a `<Flow>` with a lens needs in addition to every other `<Flow>`. */
const kit = { drawingOf, framed: framedWithLens, Legend };
export type LensKit = typeof kit;
export default kit;
