import { embeddedFace, fonts } from './face';
import { makePortable } from './portable';

export type Theme = 'light' | 'dark';

/** The style properties that a picture needs in order to look the same outside the page. */
const properties = [
  ...['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'],
  ...['opacity', 'stop-color', 'stop-opacity', 'paint-order', 'font-size', 'font-weight'],
  ...['text-anchor', 'display'],
];
/** Attributes that have no meaning outside the page. */
const ofThePage = 'class tabindex role aria-pressed aria-expanded aria-label data-node'.split(' ');
/** The number of pixels in a PNG for each unit of the figure. */
const sharpness = 2;

/** Saves the whole figure as shown now: in the page's language, at the current moment; in the given theme. */
export async function downloadFigure(
  figure: SVGSVGElement,
  name: string,
  { format, theme }: { readonly format: 'svg' | 'png'; readonly theme: Theme | undefined },
): Promise<void> {
  const face = await embeddedFace();
  const { svg, width, height } = inTheme(theme, () => standalone(figure, face));
  const file = new Blob([svg], { type: 'image/svg+xml' });
  save(format === 'svg' ? file : await painted(svg, width, height), name);
}

/** Applies a theme to the page while its styles are read, and restores the old one before the next paint. */
function inTheme<T>(theme: Theme | undefined, read: () => T): T {
  const { dataset } = document.documentElement;
  const own = dataset.theme;
  if (theme === undefined || own === undefined) return read();
  try {
    dataset.theme = theme;
    return read();
  } finally {
    dataset.theme = own;
  }
}

function standalone(figure: SVGSVGElement, face: SVGStyleElement | undefined) {
  const copy = styled(figure);
  for (const dot of figure.parentElement?.querySelectorAll('[data-traffic] > svg') ?? []) {
    copy.append(placed(dot, figure));
  }
  const box = figure.getBBox();
  const [x, y] = [Math.floor(box.x) - 1, Math.floor(box.y) - 1];
  const size = { width: Math.ceil(box.width) + 3, height: Math.ceil(box.height) + 3 };
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `${x} ${y} ${size.width} ${size.height}`);
  copy.setAttribute('width', String(size.width));
  copy.setAttribute('height', String(size.height));
  copy.setAttribute('font-family', fonts);
  copy.setAttribute('lang', document.documentElement.lang);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [key, value] of Object.entries({ x, y, width: '100%', height: '100%' }))
    ground.setAttribute(key, String(value));
  ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  copy.querySelector('title')?.after(ground);
  makePortable(copy);
  if (face) copy.append(face);
  return { svg: new XMLSerializer().serializeToString(copy), ...size };
}

/** A message on its way, which is drawn above the figure, as a part of the figure. */
function placed(dot: Element, figure: SVGSVGElement): Element {
  const { x, y, width, height } = dot.getBoundingClientRect();
  const middle = new DOMPoint(x + width / 2, y + height / 2);
  const at = middle.matrixTransform(figure.getScreenCTM()?.inverse());
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.setAttribute('transform', `translate(${at.x} ${at.y})`);
  group.append(...Array.from(dot.children, styled));
  return group;
}

/** A copy that needs neither style sheets nor scripts. */
function styled(original: Element): Element {
  const copy = original.cloneNode(true) as Element;
  const copies = [copy, ...copy.querySelectorAll('*')];
  [original, ...original.querySelectorAll('*')].forEach((each, i) => {
    const style = getComputedStyle(each);
    for (const property of properties)
      copies[i]?.setAttribute(property, style.getPropertyValue(property));
    for (const attribute of ofThePage) copies[i]?.removeAttribute(attribute);
  });
  return copy;
}

async function painted(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser made no picture of the figure.'));
    }, 'image/png');
  });
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
