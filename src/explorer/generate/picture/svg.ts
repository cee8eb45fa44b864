import { cardParts } from '../../../figure/card-parts';
import type { Layout, NodeShape } from '../../figure';
import { lineHeight, type Lines } from '../../../figure/text';
import { escaped } from '../../../images/png';
import { faceName } from '../../../typeface/files';
import { meaningOf, outlineOf } from '../../../figure/outline';
import { icons, lock } from '../../../figure/icons';
import { pathData, pathOf } from '../../../figure/path';
import { colourOf } from '../../../css/tokens';

const margin = 24;
const headHeight = 40;
const creditHeight = 34;

interface Texts {
  readonly title: string;
  readonly credit: string;
}

/** The figure of a page as a picture of its own: at rest, in the light theme, with a title and a credit. */
export function pictureSvg(layout: Layout, { title, credit }: Texts): string {
  const width = layout.width + 2 * margin;
  const height = layout.height + headHeight + creditHeight + 2 * margin;
  const { boundary, network } = layout;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>${style}</style>
<marker id="head" viewBox="-9 -5 9 10" markerWidth="9" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto"><path class="line" d="M-8 -4L-2 0L-8 4"/></marker>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text class="title" x="${margin}" y="${margin + 18}">${escaped(title)}</text>
<g transform="translate(${margin} ${margin + headHeight})">
${rect(boundary, 'boundary', 14)}${text(layout.caption, 'plain')}
${rect(network.box, 'line', 12)}<path class="icon" transform="translate(${network.name.x - 18} ${network.name.y - 12})" d="${lock}"/>${text(network.name, 'name')}
${network.statements.map((each) => `<circle class="bullet" cx="${each.x - 9}" cy="${each.y - 4}" r="1.75"/>${text(each, 'plain')}`).join('')}
${layout.lanes.map(({ band, label }) => `${band ? rect(band, 'band', 10) : ''}${text(label, 'lane')}`).join('\n')}
${layout.edges.map(({ points }) => `<path class="line" marker-end="url(#head)" d="${pathData(pathOf(points))}"/>`).join('\n')}
${layout.labels.map((label) => text(label, label.isOnLine ? 'plain on-line' : 'plain')).join('\n')}
${layout.nodes.map(card).join('\n')}
</g>
<text class="plain" x="${margin}" y="${height - margin}">${escaped(credit)}</text>
</svg>`;
}

/** On paper and in other documents, pictures are on white. */
const colour = (token: string) => colourOf('light', token);

const style = [
  `text{font-family:'${faceName}';font-size:12.5px}`,
  `.title{font-size:20px;font-weight:600;fill:${colour('--site-ink')}}`,
  `.name,.card-name{font-weight:600;fill:${colour('--site-ink')}}`,
  '.card-name{font-size:13px}',
  `.lane{font-weight:600;fill:${colour('--site-muted')}}`,
  `.plain{fill:${colour('--site-muted')}}`,
  `.on-line{stroke:${colour('--site-zone')};stroke-width:5;paint-order:stroke}`,
  `.band{fill:${colour('--site-zone')}}`,
  `.bullet{fill:${colour('--site-muted')}}`,
  `.line,.boundary{fill:none;stroke:${colour('--site-control-line')};stroke-width:1.25}`,
  '.boundary{stroke-dasharray:2 5;stroke-linecap:round}',
  `.card{fill:${colour('--site-card')};stroke:${colour('--site-control-line')};stroke-width:1.25}`,
  `.icon{fill:none;stroke:${colour('--site-ink')};stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}`,
  `.async{stroke:${colour('--site-async')}}`,
  `.storage{stroke:${colour('--site-storage')}}`,
].join('');

/** Beside the middle of the name, as on the page. */
function card({ kind, box, label }: NodeShape): string {
  const { card: border, lines } = outlineOf(meaningOf(kind), box);
  const middle = label.y + ((label.lines.length - 1) * lineHeight - cardParts.sign) / 2 - 4.5;
  const place = `translate(${box.x + cardParts.inset} ${middle}) scale(${cardParts.sign / 24})`;
  const at = `transform="translate(${box.x} ${box.y})"`;
  const detail = lines ? `<path class="line" ${at} d="${lines}"/>` : '';
  return `<path class="card" ${at} d="${border}"/>${detail}<path class="icon ${meaningOf(kind) ?? ''}" transform="${place}" d="${icons[kind]}"/>${text(label, 'card-name')}`;
}

const rect = ({ x, y, width, height }: Layout['boundary'], className: string, rx: number) =>
  `<rect class="${className}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}"/>`;

const text = ({ x, y, anchor, lines }: Lines, className: string): string =>
  lines
    .map(
      (line, i) =>
        `<text class="${className}" x="${x}" y="${y + i * lineHeight}" text-anchor="${anchor}">${escaped(line)}</text>`,
    )
    .join('');
