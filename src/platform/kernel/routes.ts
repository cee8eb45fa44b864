import type { Json } from './trace';

/** A self-contained JSON Schema of draft 2020-12. */
export type JsonSchema = Readonly<Record<string, Json>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** A method and the path template that it applies to. */
export interface Endpoint {
  /** In upper case, such as GET. */
  readonly method: string;
  /** An OpenAPI path template, such as `/companies/{companyId}`. */
  readonly path: string;
}

/** The example of a successful response in a document, and what it owes to its request. */
interface RouteExample {
  readonly status: number;
  /** With the names of the path’s parameters, such as `{companyId}`, in the place of their values. */
  readonly body?: Json;
  /** The fields that the schemas of request and response share, and that the body does not show. */
  readonly absent?: readonly string[];
  /** The fields of the body, at any depth, that the examples of the request send. */
  readonly sent?: readonly string[];
}

/** An operation of an OpenAPI document, as plain data: a route of the gateway. */
export interface Route extends Endpoint {
  readonly operationId: string;
  /** The id of its area: the operation's `x-service`. */
  readonly area: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: JsonSchema };
  readonly example?: RouteExample;
  /** Set if the operation has ended: it returns 404. */
  readonly isEnded?: true;
}

/**
 * The routes whose path template matches a path, with any method. Of several templates, the one that is concrete
 * earlier takes precedence, as in OpenAPI: `/companies/mine` before `/companies/{companyId}`.
 * @param path percent-encoded, without the query
 */
export function matchPath<Matched extends Pick<Endpoint, 'path'>>(
  routes: readonly Matched[],
  path: string,
): readonly Matched[] {
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
 * The values of a template's parameters in a path, each decoded.
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

/** A template of one segment can contain text around its parameter, as in `{id}.pdf`. */
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
