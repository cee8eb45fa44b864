import { type TextStyle, nodeStyle } from '../../../figure/measure';

/** The figure fills a screen: all of its texts have the size of a name, so that it can be scaled down. */
export const laneStyle: TextStyle = nodeStyle;
