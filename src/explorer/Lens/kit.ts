import { drawingOf, framed } from './drawing';
import Legend from './Legend';

/** What a `<Flow>` with a lens needs in addition to every other `<Flow>`. */
const kit = { drawingOf, framed, Legend };
export type LensKit = typeof kit;
export default kit;
