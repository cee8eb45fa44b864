import path from 'node:path';
import { describe, expect, it } from 'vitest';

import type { Messages } from '../interface/messages';
import { extractionOf } from './extraction';
import { readRecordedInterface } from './interface';
import { readProject, type Project } from './project';

const root = path.join(import.meta.dirname, '../../..');
/** Extracting the strings takes seconds; the recorded ones are the same in a tree whose French is current. */
const project = await readProject(root, (folder) => {
  const recorded = readRecordedInterface(folder);
  return { ...recorded, source: withoutRecord(recorded.source) };
});

function withoutRecord(strings: Messages): Messages {
  return new Map(
    [...strings].map(([file, messages]) => [
      file,
      new Map(
        [...messages].map(([id, { message, description }]) => [id, { message, description }]),
      ),
    ]),
  );
}

/** The project whose components say one more string, or another note about one. */
function saying(id: string, message: string, description?: string): Project {
  const source: Messages = new Map(
    [...project.interface.source].map(([file, strings]) => [
      file,
      file === 'code.json' ? new Map([...strings, [id, { message, description }]]) : strings,
    ]),
  );
  return { ...project, interface: { ...project.interface, source } };
}

/** The project with another English for the first text of the model or of the OpenAPI documents. */
function rewritten(kind: 'model' | 'openapi'): Project {
  const gettext = project.gettext.map((each) => {
    if (each.kind !== kind) return each;
    const [first, ...rest] = each.texts;
    if (first === undefined) throw new Error(`${kind} has no text`);
    return { ...each, texts: [{ ...first, text: `${first.text} Changed.` }, ...rest] };
  });
  return { ...project, gettext };
}

describe('extraction', () => {
  it('changes no file of the committed tree', () => {
    const { files, changed } = extractionOf(project);
    expect(files.size).toBeGreaterThan(0);
    expect(changed).toEqual([]);
  });

  it('names the French strings when a component has a new one', () => {
    expect(extractionOf(saying('zoo.new', 'A new string')).changed).toEqual(['i18n/fr/code.json']);
  });

  it('names both languages when the note for translators changes', () => {
    const [[id, { message }] = ['', { message: '' }]] =
      project.interface.source.get('code.json') ?? [];
    expect(extractionOf(saying(id, message, 'Another note')).changed).toEqual([
      'i18n/en/code.json',
      'i18n/fr/code.json',
    ]);
  });

  it.each(['model', 'openapi'] as const)('names the PO file when a text changes: %s', (kind) => {
    const { changed } = extractionOf(rewritten(kind));
    expect(changed).not.toEqual([]);
    for (const file of changed) expect(file).toMatch(/^i18n\/fr\/.*\.po$/);
  });
});
