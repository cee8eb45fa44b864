import path from 'node:path';
import { stringify } from 'yaml';

import type { Catalogue } from '../../../catalogue';
import type { SourceDocument } from '../../../openapi/check';
import { isObject, object, string, type JsonObject } from '../../../openapi/json';
import type { PublishedFile } from './publish';
import { translateDocument } from '../../../openapi/translate';

/** The translated texts of one object of a document. */
interface Action {
  /** The position of the object, as a normalized path of RFC 9535: `$['paths']['/companies']['get']`. */
  readonly target: string;
  /** The texts in that language, by their keys. */
  readonly update: Readonly<Record<string, string>>;
}

/**
 * The French of a document as an OpenAPI Overlay 1.0: applied to the English document, it produces the French one.
 * A document without any French has none.
 * @example overlayOf(platform, french)?.name // => 'platform.fr.overlay.yaml'
 */
export function overlayOf(source: SourceDocument, catalogue: Catalogue): PublishedFile | undefined {
  const { api, file, document } = source;
  const actions = actionsOf(document, translateDocument(document, catalogue).document, '$');
  if (actions.length === 0) return undefined;
  const { title, version } = object(document.info);
  const overlay = {
    overlay: '1.0.0',
    info: { title: `${string(title) ?? api}, in French`, version: string(version) ?? '1' },
    extends: path.basename(file),
    actions,
  };
  return { name: `${api}.fr.overlay.yaml`, text: stringify(overlay, { lineWidth: 0 }) };
}

/** The objects whose texts differ, each before the objects within it. */
function actionsOf(english: unknown, french: unknown, target: string): readonly Action[] {
  if (Array.isArray(english) && Array.isArray(french)) {
    return english.flatMap((item, i) => actionsOf(item, french[i], `${target}[${i}]`));
  }
  if (!isObject(english) || !isObject(french)) return [];
  const update = differences(english, french);
  return [
    ...(Object.keys(update).length > 0 ? [{ target, update }] : []),
    ...Object.entries(english).flatMap(([key, value]) =>
      actionsOf(value, french[key], `${target}[${quoted(key)}]`),
    ),
  ];
}

function differences(english: JsonObject, french: JsonObject): Action['update'] {
  const texts = Object.entries(french).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[1] !== english[entry[0]],
  );
  return Object.fromEntries(texts);
}

/** @example quoted("it's") // => "'it\\'s'" */
function quoted(key: string): string {
  const escaped = key
    .replace(/[\\']/g, '\\$&')
    .replace(
      /[\u0000-\u001F]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `'${escaped}'`;
}
