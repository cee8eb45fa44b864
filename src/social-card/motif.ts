import { colours, frame } from './frame';

const y = 488;
const apart = 30;
const { left, right } = frame;
const [bend, gate] = [700, 900];
const half = 26;

/** A line that joins the middle one before the gateway. */
const joining = (from: number) =>
  `M${left + 9} ${from}H${bend}c70 0 60 ${y - from} 130 ${y - from}H${gate}`;

/** The mark of the site grown to a figure: requests on their way to a gateway, of which one is ahead. */
export const motif = `<g fill="none" stroke="${colours.line}" stroke-width="3"><path d="${joining(y - apart)}${joining(y + apart)}M${left + 9} ${y}H${right - 9}"/></g>
<path d="M${left + 9} ${y}H${bend - 60}" stroke="${colours.accent}" stroke-width="4"/>
<g fill="${colours.card}" stroke="${colours.accent}" stroke-width="4">${[y - apart, y, y + apart].map((at) => `<circle cx="${left + 9}" cy="${at}" r="7"/>`).join('')}<rect x="${gate}" y="${y - half}" width="${2 * half}" height="${2 * half}" rx="9"/></g>
<circle cx="${bend - 60}" cy="${y}" r="9" fill="${colours.accent}"/><circle cx="${right - 9}" cy="${y}" r="7" fill="${colours.line}"/>`;
