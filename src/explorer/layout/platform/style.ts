import type { TextStyle } from '../blocks';
import { nodeStyle } from '../style';

/** The figure is as large as a screen: all of its texts have the size of a name, so that it may be shrunk. */
export const laneStyle: TextStyle = nodeStyle;
