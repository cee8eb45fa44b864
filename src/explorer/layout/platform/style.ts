import type { TextStyle } from '../blocks';
import { nodeStyle } from '../style';

/** The figure fills a screen: all of its texts have the size of a name, so that it can be scaled down. */
export const laneStyle: TextStyle = nodeStyle;
