import type { Component } from '../platform/model/schema';
import type { Lines } from './text';

/** What a card stands for: its icon, and the shape of its border. */
export type Kind = Component['kind'];

/**
 * The state of a card: `apart` takes no part, `waiting` holds a request, `active` works, `succeeded` and `refused` are
 * how a request ends.
 */
export type CardMark = 'apart' | 'involved' | 'waiting' | 'active' | 'succeeded' | 'refused';

/**
 * The parts of a card, from its left side: the icon, a square of `sign`, and the name and the remark beside it. Below a
 * name without a remark, a rejection starts where the icon does. There are at most `lines` lines of text.
 */
export const cardParts = { inset: 6, sign: 14, text: 24, lines: 3 } as const;

/** Space for two lines of a name and one for a remark. */
export const cardHeight = 54;

/** Whether a card has space for a remark below its name. */
export const hasRemarkLine = ({ lines }: Lines): boolean => lines.length < cardParts.lines;
