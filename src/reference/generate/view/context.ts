import type { Prose, Text } from '../../page';
import { string, type JsonObject } from '../../../openapi/json';
import { plain, type ProseRenderer } from '../prose';
import type { Translation } from '../../../openapi/translate';

/** More schemas than this on one page are a mistake, or an attempt to exhaust the build. */
const mostSchemas = 20_000;

/** The state and the helpers for building one page. */
export interface PageContext {
  readonly document: JsonObject;
  /** The Markdown under a key, rendered. */
  readonly prose: (holder: JsonObject, key?: string) => Prose | undefined;
  /** The plain text under a key. */
  readonly text: (holder: JsonObject, key: string) => Text | undefined;
  /** A fragment that is unique on the page. */
  readonly anchor: (...names: readonly string[]) => string;
  /** Links to schemas and headers that are already drawn, by JSON pointer. */
  readonly drawn: Map<string, string>;
  /** The objects whose descriptions are on the page. */
  readonly said: Set<JsonObject>;
  /** @throws {Error} if there are more schemas than one page can contain. */
  readonly countSchema: () => void;
}

/** The anchors of a page's sections. */
const sectionAnchors = [
  'authentication',
  'path-parameters',
  'query-parameters',
  'header-parameters',
  'cookie-parameters',
  'request-body',
  'code-samples',
  'responses',
  'callbacks',
  'former-operations',
] as const;

/** @param elsewhere the addresses of the schemas that have their own pages, by JSON pointer. */
export function pageContext(
  { document, isEnglish }: Translation,
  render: ProseRenderer,
  elsewhere: ReadonlyMap<string, string> = new Map(),
): PageContext {
  const anchors = new Set<string>(sectionAnchors);
  let schemas = 0;
  const marked = (holder: JsonObject, key: string) =>
    isEnglish(holder, key) ? ({ lang: 'en' } as const) : {};
  return {
    document,
    prose: (holder, key = 'description') => {
      const markdown = string(holder[key]);
      const nodes = markdown === undefined ? [] : render(markdown);
      return nodes.length === 0 ? undefined : { nodes, ...marked(holder, key) };
    },
    text: (holder, key) => {
      const text = string(holder[key]);
      return text === undefined ? undefined : { text: plain(text), ...marked(holder, key) };
    },
    anchor: (...names) => {
      const base = anchorName(names);
      let anchor = base;
      for (let i = 2; anchors.has(anchor); i += 1) anchor = `${base}-${i}`;
      anchors.add(anchor);
      return anchor;
    },
    drawn: new Map(elsewhere),
    said: new Set(),
    countSchema: () => {
      schemas += 1;
      if (schemas > mostSchemas) throw new Error(`holds more than ${mostSchemas} schemas`);
    },
  };
}

/** @example anchorName(['Company', 'line 1']) // => 'Company.line_1' */
export function anchorName(names: readonly string[]): string {
  return names.map((name) => name.replace(/[^\p{L}\p{N}_~-]+/gu, '_')).join('.');
}

/** The entry under a key, or none: for optional properties of a view. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}
