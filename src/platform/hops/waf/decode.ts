/** Attackers encode a value several times in the hope that only one layer is decoded. */
const MOST_LAYERS = 8;

/**
 * A value as a backend might decode it: URL, HTML and Unicode escapes removed, layer by layer.
 * @example decode('%2527%20&#111;r 1=1') // => "' or 1=1"
 */
export function decode(value: string): string {
  let text = value;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const decoded = decodeLayer(text);
    if (decoded === text) break;
    text = decoded;
  }
  return text;
}

function decodeLayer(text: string): string {
  let decoded = text;
  if (text.includes('%')) decoded = decoded.replace(PERCENT, fromPercent);
  if (text.includes('&')) decoded = decoded.replace(ENTITY, fromEntity);
  if (text.includes('\\')) decoded = decoded.replace(ESCAPE, fromEscape);
  return decoded.normalize('NFKC').replace(SLASHES, '/').replace(BACKSLASHES, '\\');
}

/** Some file systems treat these characters as slashes. */
const SLASHES = /[\u2044\u2215\u29f8]/g;
const BACKSLASHES = /[\u2216\u29f5\u29f9]/g;

const PERCENT = /%u[0-9a-f]{4}|(?:%[0-9a-f]{2})+/gi;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,6}));?/gi;
const ESCAPE = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/gi;

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['lpar', '('],
  ['rpar', ')'],
  ['colon', ':'],
  ['semi', ';'],
  ['comma', ','],
  ['period', '.'],
  ['equals', '='],
  ['sol', '/'],
  ['bsol', '\\'],
  ['grave', '`'],
  ['num', '#'],
  ['tab', '\t'],
  ['nbsp', ' '],
]);

function fromPercent(escape: string): string {
  if (/^%u/i.test(escape)) return String.fromCharCode(parseInt(escape.slice(2), 16));
  const bytes = escape
    .slice(1)
    .split('%')
    .map((digits) => parseInt(digits, 16));
  const characters: string[] = [];
  for (let index = 0; index < bytes.length;) {
    const [character, length] = fromUtf8(bytes, index);
    characters.push(character);
    index += length;
  }
  return characters.join('');
}

/** Lenient on purpose: overlong forms such as C0 AF for a slash are a well-known way to bypass a filter. */
function fromUtf8(bytes: readonly number[], index: number): readonly [string, length: number] {
  const first = bytes[index] ?? 0;
  const count = continuationBytes(first);
  const tail = bytes.slice(index + 1, index + 1 + count);
  const isWhole = tail.length === count && tail.every((byte) => byte >= 0x80 && byte <= 0xbf);
  if (count === 0 || !isWhole) return [String.fromCharCode(first), 1];
  const lead = first & (0x3f >> count);
  return [fromPoint(tail.reduce((value, byte) => value * 64 + (byte & 0x3f), lead)), 1 + count];
}

function continuationBytes(first: number): number {
  if (first >= 0xf0) return 3;
  if (first >= 0xe0) return 2;
  return first >= 0xc0 ? 1 : 0;
}

function fromEntity(entity: string, hex?: string, decimal?: string, name?: string): string {
  if (hex !== undefined) return fromPoint(parseInt(hex, 16));
  if (decimal !== undefined) return fromPoint(Number(decimal));
  return ENTITIES.get((name ?? '').toLowerCase()) ?? entity;
}

function fromEscape(_: string, braced?: string, four?: string, two?: string): string {
  return fromPoint(parseInt(braced ?? four ?? two ?? '0', 16));
}

function fromPoint(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
}
