import { readDocument, type YamlDocument } from './yaml-document';

const read = new Map<string, { readonly text: string; readonly document: YamlDocument }>();

/**
 * The YAML file at a path, for a reader of many. Files are edited one at a time: one whose text is that of the last call is
 * not parsed again. Its value belongs to all callers, none of which may change it.
 */
export function documentAt(path: string, text: string): YamlDocument {
  const last = read.get(path);
  if (last?.text === text) return last.document;
  const document = readDocument(path, text);
  read.set(path, { text, document });
  return document;
}
