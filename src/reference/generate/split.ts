import kebabCase from 'lodash/kebabCase';

import type { Content, OperationPage, SchemaView } from '../page';
import { isObject, object, pointer, type JsonObject } from '../../openapi/json';

/** The schemas that have their own pages, and the links to them from the other pages. */
export interface Split {
  /** Names in addresses, by the schema's name: `Invoice` → `invoice`. */
  readonly pages: ReadonlyMap<string, string>;
  /** Schemas that a page leaves out, by the page's key: the id of an operation, `schemas/<name>`. */
  readonly leftOut: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Draws a page with some schemas left out. */
type Draw<Page> = (leftOut: ReadonlySet<string>) => Page;

export interface Drawing {
  readonly operations: ReadonlyMap<string, Draw<OperationPage>>;
  readonly schema: (name: string) => Draw<SchemaView>;
}

/** A page must be smaller than 120 KB of HTML, of which 36 KB are the frame around the content of the document. */
const mostHtml = 84_000;

/** If the examples of a page have more bytes than this, they and not its schemas make it heavy. */
const mostExamples = 20_000;

/** Bytes of HTML per byte of a page's data, measured: 2.1 in English, slightly more in French. */
const htmlOfByte = 2.2;

/**
 * Decides which schemas of a document need their own pages, and which pages link to them. Also returns the operations
 * that could not be drawn.
 * @example splitPages({ operations, schema }, names).pages // => Map { 'Invoice' => 'invoice' }
 */
export function splitPages(
  drawing: Drawing,
  names: readonly string[],
): Split & { readonly failures: ReadonlyMap<string, unknown> } {
  const known = new Set(names);
  const leftOut = new Map<string, ReadonlySet<string>>();
  const waiting: string[] = [];
  const settle = (key: string, out: ReadonlySet<string>) => {
    if (out.size > 0) leftOut.set(key, out);
    for (const name of out) if (!waiting.includes(name)) waiting.push(name);
  };
  const failures = new Map<string, unknown>();
  for (const [id, draw] of drawing.operations) {
    try {
      settle(id, lightened(draw, rootsOf, known));
    } catch (error) {
      failures.set(id, error);
    }
  }
  // The page of a schema may need further pages: the list grows during the iteration.
  for (const name of waiting) {
    const others = new Set([...known].filter((each) => each !== name));
    settle(
      schemaKey(name),
      lightened(drawing.schema(name), () => [], others),
    );
  }
  return { pages: addressNames(waiting), leftOut, failures };
}

/** @example schemaKey('Invoice') // => 'schemas/Invoice' */
export function schemaKey(name: string): string {
  return `schemas/${name}`;
}

/** Links to the schemas that a page leaves out, by JSON pointer, for `pageContext`. */
export function elsewhereOf(
  { pages, leftOut }: Split,
  api: string,
  key: string,
): ReadonlyMap<string, string> {
  const names = [...(leftOut.get(key) ?? [])];
  return new Map(
    names.map((name) => [
      pointer('components', 'schemas', name),
      `/api/${api}/schemas/${pages.get(name) ?? ''}`,
    ]),
  );
}

/** The names of a document's schemas. */
export function schemaNames(document: JsonObject): readonly string[] {
  return Object.keys(object(object(document.components).schemas));
}

/** The schemas to leave out so that a page fits; none if it fits, or if nothing can be left out. */
function lightened<Page extends OperationPage | SchemaView>(
  draw: Draw<Page>,
  rootsOfPage: (page: Page) => readonly unknown[],
  known: ReadonlySet<string>,
): ReadonlySet<string> {
  const out = new Set<string>();
  for (;;) {
    const page = draw(out);
    const excess = (htmlOf(page) - mostHtml) / htmlOfByte;
    if (excess <= 0) return out;
    const next = heavySchemas(page, rootsOfPage(page), excess, known);
    if (next.length === 0) return out;
    for (const name of next) out.add(name);
  }
}

/**
 * The lightest schema that is heavy enough, or else the schema of a whole body, or else the heaviest schemas together.
 * Drawing a page is slow, so schemas are not removed one by one.
 */
function heavySchemas(
  page: unknown,
  roots: readonly unknown[],
  excess: number,
  known: ReadonlySet<string>,
): readonly string[] {
  const drawn = schemasIn(page)
    .filter(({ name }) => known.has(name))
    .map((view) => ({ ...view, isRoot: roots.includes(view.schema), bytes: bytesOf(view.schema) }))
    .sort((a, b) => a.bytes - b.bytes);
  const parts = drawn.filter(({ isRoot }) => !isRoot);
  const choice = parts.find(({ bytes }) => bytes > excess) ?? parts.at(-1);
  if (choice !== undefined && choice.bytes * 4 > excess) return [choice.name];
  const whole = drawn.find(({ bytes }) => bytes > excess);
  return whole === undefined ? heaviest(drawn, excess) : [whole.name];
}

/** The heaviest schemas that do not contain each other, until they are heavy enough in total. */
function heaviest(
  drawn: readonly (Drawn & { readonly bytes: number })[],
  excess: number,
): readonly string[] {
  const chosen = new Set<string>();
  const within = new Set<JsonObject>();
  let left = excess;
  for (const { name, schema, bytes } of drawn.toReversed()) {
    if (left <= 0) break;
    if (within.has(schema)) continue;
    chosen.add(name);
    for (const inner of schemasIn(schema)) within.add(inner.schema);
    left -= bytes;
  }
  return [...chosen];
}

interface Drawn {
  readonly name: string;
  readonly schema: JsonObject;
}

/** The named schemas that are drawn in a page. */
function schemasIn(value: unknown): readonly Drawn[] {
  if (Array.isArray(value)) return value.flatMap(schemasIn);
  if (!isObject(value)) return [];
  const { name, anchor, types } = value;
  const isDrawn = typeof name === 'string' && typeof anchor === 'string' && Array.isArray(types);
  const inner = Object.values(value).flatMap(schemasIn);
  return isDrawn ? [{ name, schema: value }, ...inner] : inner;
}

function rootsOf(page: OperationPage): readonly unknown[] {
  return contentsOf(page).map(({ schema }) => schema);
}

function contentsOf({ body, responses }: OperationPage): readonly Content[] {
  return [body, ...responses].flatMap((each) => each?.contents ?? []);
}

/** The approximate bytes of HTML that a page's data becomes. Code and examples are included unchanged. */
function htmlOf(page: OperationPage | SchemaView): number {
  const samples = 'samples' in page ? bytesOf(page.samples ?? null) : 0;
  const examples = examplesIn(page);
  const asTheyAre = samples + examples;
  return (bytesOf(page) - asTheyAre) * htmlOfByte + samples + Math.min(examples, mostExamples);
}

function examplesIn(page: OperationPage | SchemaView): number {
  if (!('responses' in page)) return 0;
  return contentsOf(page).reduce((sum, { examples }) => sum + bytesOf(examples), 0);
}

/** The size of a value as JSON, in UTF-8 bytes. */
function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

/** Names in kebab case, with a number where two would be equal. */
function addressNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    names.map((name) => {
      const base = kebabCase(name) || 'schema';
      let address = base;
      for (let i = 2; taken.has(address); i += 1) address = `${base}-${i}`;
      taken.add(address);
      return [name, address];
    }),
  );
}
