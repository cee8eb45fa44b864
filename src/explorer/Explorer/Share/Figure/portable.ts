const xml = 'http://www.w3.org/XML/1998/namespace';

/**
 * Changes a figure whose style is in its attributes into one that other programs draw as browsers do: each line of a
 * label is a text with a place of its own, paints are written as in SVG 1.1, and languages are named as in XML.
 */
export function makePortable(figure: Element): void {
  for (const text of figure.querySelectorAll('text')) text.replaceWith(...linesOf(text));
  for (const each of [figure, ...figure.querySelectorAll('*')]) {
    for (const paint of ['fill', 'stroke']) simplifyPaint(each, paint);
    const language = each.getAttribute('lang');
    if (language === null) continue;
    each.setAttributeNS(xml, 'xml:lang', language);
    each.removeAttribute('lang');
  }
}

/**
 * The lines of a label without the space between them, which other programs draw at full size.
 * @example linesOf(<text y="9"><tspan x="1">A</tspan> <tspan x="1" dy="16">B</tspan></text>)
 * // => [<text y="9" x="1">A</text>, <text y="25" x="1">B</text>]
 */
function linesOf(text: Element): readonly Element[] {
  const lines = [...text.querySelectorAll('tspan')].filter((line) => line.textContent.trim());
  if (lines.length === 0) return [text];
  let y = Number(text.getAttribute('y'));
  return lines.map((line) => {
    y += Number(line.getAttribute('dy'));
    const alone = text.ownerDocument.createElementNS(text.namespaceURI, 'text');
    for (const { name, value } of [...text.attributes, ...line.attributes])
      alone.setAttribute(name, value);
    alone.removeAttribute('dy');
    alone.setAttribute('y', String(y));
    alone.textContent = line.textContent;
    return alone;
  });
}

/**
 * Writes a paint as SVG 1.1 does, which browsers also read.
 * @example `fill="rgba(0, 0, 0, 0)"` becomes `fill="rgb(0, 0, 0)" fill-opacity="0"`
 * @example `fill="url("#a")"` becomes `fill="url(#a)"`
 */
function simplifyPaint(element: Element, paint: string): void {
  const value = element.getAttribute(paint);
  if (value === null) return;
  const [, colour, opacity] = /^rgba\((.+), ([\d.]+)\)$/.exec(value) ?? [];
  element.setAttribute(paint, colour ? `rgb(${colour})` : value.replaceAll('"', ''));
  if (opacity) element.setAttribute(`${paint}-opacity`, opacity);
}
