import { escaped } from './png';

const width = 1200;
const height = 630;
const lineLength = 44;

/**
 * The card as SVG: the site's mark grown to a figure of three requests that meet at a gateway, title and tagline.
 *
 *   +-----------------------------+
 *   |                     o---    |
 *   |                     o---@   |
 *   |                     o---    |
 *   |  Title                      |
 *   |  tagline, wrapped           |
 *   +-----------------------------+
 */
export function cardSvg(title: string, tagline: string): string {
  const lines = wrap(tagline, lineLength)
    .map(
      (line, index) =>
        `<text x="90" y="${470 + index * 46}" class="tagline">${escaped(line)}</text>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>.title{font:600 66px Inter;fill:#e8edf3}.tagline{font:400 34px Inter;fill:#a6b2bf}</style>
<rect width="${width}" height="${height}" fill="#12161c"/>
<g fill="none" stroke="#36414d" stroke-width="4"><path d="M90 130H700c120 0 100 90 220 90h190M90 310H700c120 0 100-90 220-90M90 220H1110"/></g>
<g fill="none" stroke="#7dbcff" stroke-width="6" stroke-linecap="round"><path d="M90 220H760"/></g>
<g fill="#1e252e" stroke="#7dbcff" stroke-width="5"><circle cx="90" cy="130" r="16"/><circle cx="90" cy="220" r="16"/><circle cx="90" cy="310" r="16"/><rect x="896" y="176" width="88" height="88" rx="14"/></g>
<circle cx="760" cy="220" r="18" fill="#7dbcff"/>
<text x="90" y="408" class="title">${escaped(title)}</text>${lines}
</svg>`;
}

/** Greedy wrapping by characters. @example wrap('to be or not', 5) // => ['to be', 'or', 'not'] */
export function wrap(text: string, length: number): readonly string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const isRoom = last !== undefined && last.length + 1 + word.length <= length;
    return isRoom ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);
}
