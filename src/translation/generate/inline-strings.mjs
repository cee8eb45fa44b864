import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * A loader that replaces each text of the interface with its translation in the language of the build, so that pages
 * need not load one catalogue: a page then contains its own texts, in one language, without ids or notes for
 * translators.
 *
 * - `translate({ id: 'a', message: 'Yes', description: '…' })` becomes `translate({message:"Oui"})`;
 * - `<Translate id="a" description="…">Yes</Translate>` becomes `<Translate>{"Oui"}</Translate>`.
 *
 * A text without a translation remains in English; a `<Translate>` then keeps its id, by which it is marked as English.
 * Line numbers do not change.
 *
 * The translations are in a file, so that a module is compiled again when they change.
 *
 * @this {{ getOptions(): { messagesFile: string; isOriginal: boolean }; addDependency(file: string): void; resourcePath: string }}
 * @param {string} source a TypeScript module
 * @returns {string}
 */
export default function inlineStrings(source) {
  if (!/\btranslate\b/i.test(source)) return source;
  const { messagesFile, isOriginal } = this.getOptions();
  this.addDependency(messagesFile);
  /** @type {Readonly<Partial<Record<string, string>>>} */
  const messages = JSON.parse(readFileSync(messagesFile, 'utf8'));
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  /** @type {{ start: number; end: number; text: string }[]} */
  const edits = [];
  /** @param {number} start @param {number} end @param {string} text */
  const replace = (start, end, text) => {
    const lines = source.slice(start, end).replace(/[^\n]/g, '');
    edits.push({ start, end, text: text + lines });
  };

  /** @param {import('typescript').ObjectLiteralExpression} text */
  const inlineCall = (text) => {
    const id = property(text, 'id');
    const message = property(text, 'message');
    if (id === undefined || message === undefined || !ts.isStringLiteralLike(id)) return;
    const translated = messages[id.text];
    const inlined = translated === undefined ? message.getText(file) : JSON.stringify(translated);
    replace(text.getStart(file), text.end, `{message:${inlined}}`);
  };

  /** @param {import('typescript').JsxElement} element */
  const inlineElement = ({ openingElement, closingElement }) => {
    const id = attribute(openingElement, 'id');
    const description = attribute(openingElement, 'description');
    if (id?.initializer === undefined || !ts.isStringLiteral(id.initializer)) return;
    const message = messages[id.initializer.text];
    if (description !== undefined) replace(description.getStart(file), description.end, '');
    if (message === undefined && !isOriginal) return;
    replace(id.getStart(file), id.end, '');
    if (message === undefined) return;
    replace(openingElement.end, closingElement.getStart(file), `{${JSON.stringify(message)}}`);
  };

  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'translate') {
      const [text] = node.arguments;
      if (text !== undefined && ts.isObjectLiteralExpression(text)) inlineCall(text);
    }
    if (ts.isJsxElement(node) && node.openingElement.tagName.getText(file) === 'Translate')
      inlineElement(node);
    ts.forEachChild(node, visit);
  };
  visit(file);

  edits.sort((a, b) => b.start - a.start);
  return edits.reduce(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    source,
  );
}

/** @param {import('typescript').ObjectLiteralExpression} object @param {string} name */
function property(object, name) {
  const found = object.properties.find((member) => member.name?.getText() === name);
  return found !== undefined && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}

/** @param {import('typescript').JsxOpeningElement} element @param {string} name */
function attribute(element, name) {
  return element.attributes.properties
    .filter(ts.isJsxAttribute)
    .find((member) => member.name.getText() === name);
}
