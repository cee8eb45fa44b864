import type { Json } from './trace';

/** A JSON Schema of 2020-12 that refers to nothing outside itself. */
export type JsonSchema = Readonly<Record<string, Json>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** An operation of an OpenAPI document, as plain data: what the gateway routes by. */
export interface Route {
  /** In capitals, such as GET. */
  readonly method: string;
  /** A template of OpenAPI, such as `/companies/{companyId}`. */
  readonly path: string;
  readonly operationId: string;
  /** The id of the component that answers: the operation's `x-service`. */
  readonly service: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: JsonSchema };
  /** What the document gives as the example of a successful answer. */
  readonly example?: { readonly status: number; readonly body?: Json };
}

/**
 * The routes whose path template fits a path, whatever their method. Of several templates the one
 * that is concrete earlier wins, as OpenAPI has it: `/companies/mine` before `/companies/{companyId}`.
 * @param path percent-encoded, without the query
 */
export function matchPath(routes: readonly Route[], path: string): readonly Route[] {
  const segments = path.split('/');
  const fitting = routes.filter((route) => fits(route.path.split('/'), segments));
  const ranks = fitting.map((route) => rank(route.path));
  const best = ranks.reduce<string | undefined>(
    (least, rank) => (least === undefined || rank < least ? rank : least),
    undefined,
  );
  return fitting.filter((_, index) => ranks[index] === best);
}

/**
 * The values that a path gives to the parameters of its template, each decoded.
 * @example pathValues('/companies/{companyId}', '/companies/a%20b') // => { companyId: 'a b' }
 */
export function pathValues(template: string, path: string): Readonly<Record<string, string>> {
  const segments = path.split('/');
  const values: Record<string, string> = {};
  for (const [index, part] of template.split('/').entries()) {
    const [, before = '', name, after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(part) ?? [];
    if (name === undefined) continue;
    const segment = segments[index] ?? '';
    values[name] = decode(segment.slice(before.length, segment.length - after.length));
  }
  return values;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) => fitsSegment(part, segments[index] ?? ''))
  );
}

/** A template of one segment may hold text around its parameter, as in `{id}.pdf`. */
function fitsSegment(template: string, segment: string): boolean {
  const open = template.indexOf('{');
  if (open === -1) return template === segment;
  const before = template.slice(0, open);
  const after = template.slice(template.lastIndexOf('}') + 1);
  const isLongEnough = segment.length > before.length + after.length;
  return isLongEnough && segment.startsWith(before) && segment.endsWith(after);
}

/** Sorts concrete segments before templates, from the left. */
function rank(path: string): string {
  return path
    .split('/')
    .map((part) => (part.includes('{') ? '1' : '0'))
    .join('');
}
