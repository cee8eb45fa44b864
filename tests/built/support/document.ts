import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * What a reader must find of each operation, read only from the documents: none of the code that draws
 * the pages is used.
 */
export interface Wanted {
  readonly address: string;
  /** Names of parameters, headers and properties, and allowed values. */
  readonly words: ReadonlySet<string>;
  readonly statuses: readonly string[];
  /** Whether a client sends it: false for a webhook. */
  readonly isCall: boolean;
  /** The address of the operation that replaces it. */
  readonly replacement?: string;
}

type Node = Readonly<Record<string, unknown>>;

const folder = 'static/openapi';
const methods = new Set(['get', 'put', 'post', 'delete', 'patch']);

const files = readdirSync(folder).filter((file) => /\.(?:ya?ml|json)$/.test(file));

/** The names of the APIs that have a document. */
export const apiNames: readonly string[] = files.map(nameOf);

/** @example nameOf('bankFeeds.yml') // => 'bank-feeds' */
function nameOf(file: string): string {
  return kebab(file.replace(/\.\w+$/, ''));
}

/** Every operation and webhook of every document. @throws Error if there are none */
export function wantedOfAll(): readonly Wanted[] {
  const all = files.flatMap((file) => wantedOf(nameOf(file), read(`${folder}/${file}`)));
  if (all.length === 0) throw new Error(`${folder} holds no operation`);
  return all;
}

function wantedOf(api: string, document: Node): readonly Wanted[] {
  return ['paths', 'webhooks'].flatMap((root) =>
    Object.entries(node(document[root])).flatMap(([path, item]) =>
      Object.entries(node(item))
        .filter(([method]) => methods.has(method))
        .map(([, operation]) => {
          const { operationId, parameters, requestBody, responses, ...rest } = node(operation);
          const { 'x-replaced-by': replacement } = rest;
          const words = new Set<string>();
          const collect = collector(document, words);
          collect([node(item).parameters, parameters, requestBody, responses], 'value');
          const name = typeof operationId === 'string' ? operationId : path;
          return {
            address: `/api/${api}/${kebab(name)}`,
            words,
            statuses: Object.keys(node(responses)),
            isCall: root === 'paths',
            ...(typeof replacement === 'string' &&
              replacement !== 'none' && { replacement: `/api/${api}/${kebab(replacement)}` }),
          };
        }),
    ),
  );
}

type Kind = 'value' | 'names';

/** Collects words from values: the keys of `properties` and `headers` are names, all others are keywords. */
function collector(document: Node, words: Set<string>): (value: unknown, kind: Kind) => void {
  const seen = new Set<unknown>();
  const collect = (value: unknown, kind: Kind): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      value.forEach((each) => collect(each, 'value'));
      return;
    }
    if (kind === 'names') {
      for (const [name, each] of Object.entries(value)) {
        words.add(name);
        collect(each, 'value');
      }
      return;
    }
    const { $ref, in: place, name, enum: allowed, ...rest } = node(value);
    if (typeof $ref === 'string') collect(at(document, $ref), 'value');
    if (typeof place === 'string' && typeof name === 'string') words.add(name);
    if (Array.isArray(allowed)) {
      for (const each of allowed) if (each !== null) words.add(String(each));
    }
    for (const [key, each] of Object.entries(rest)) {
      if (/^(?:examples?|default|links)$/.test(key)) continue;
      collect(each, key === 'properties' || key === 'headers' ? 'names' : 'value');
    }
  };
  return collect;
}

function at(document: Node, pointer: string): unknown {
  return pointer
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, key) => node(value)[key], document);
}

function node(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}

function read(file: string): Node {
  return node(parse(readFileSync(file, 'utf8')));
}

/** @example kebab('{dataType}.write.successful') // => 'data-type-write-successful' */
function kebab(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}
