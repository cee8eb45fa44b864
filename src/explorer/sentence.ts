import type { LocalizedText } from '../components/Localized';
import { type Step, type StepValue, templateParts, type TimeText } from '../platform';
import type { FlowData, Names } from './data';

/** A part of a sentence: plain text, a name in the reader's language, or a token of the API. */
export interface Part extends LocalizedText {
  readonly type: 'words' | 'name' | 'code';
}

export interface Sentence {
  readonly parts: readonly Part[];
  /** Set if the sentence has no translation and is in English. */
  readonly lang?: 'en';
}

/** The formats of numbers and times in a language. */
export interface Formats extends TimeText {
  readonly number: (value: number) => string;
}

/**
 * The sentence of a step.
 * @throws {Error} with the name of a sentence or a value that is missing in the flow.
 */
export function sentenceOf(
  { textId, values }: Pick<Step, 'textId' | 'values'>,
  { texts, names }: Pick<FlowData, 'texts' | 'names'>,
  formats: Pick<Formats, 'number' | 'duration'>,
): Sentence {
  const template = texts[textId];
  if (!template) throw new Error(`The flow has no sentence "${textId}".`);
  const parts = templateParts(template.text).map((part): Part => {
    if (typeof part === 'string') return { type: 'words', text: part };
    const value = values[part.name];
    if (!value) throw new Error(`The step "${textId}" has no value "${part.name}".`);
    return valuePart(value, names, formats);
  });
  return { parts, ...(template.lang && { lang: template.lang }) };
}

function valuePart(
  value: StepValue,
  names: Names,
  { number, duration }: Pick<Formats, 'number' | 'duration'>,
): Part {
  switch (value.type) {
    case 'component':
      return { type: 'name', ...(names.components[value.id] ?? { text: value.id }) };
    case 'control':
      return { type: 'name', ...(names.controls[value.id] ?? { text: value.id }) };
    case 'number':
      return { type: 'words', text: number(value.value) };
    case 'duration':
      return { type: 'words', text: duration(value.value) };
    case 'code':
      return { type: 'code', text: value.value };
  }
}

/** The sentence as plain text, where markup is not allowed. */
export function plainText({ parts }: Sentence): string {
  return parts.map(({ text }) => text).join('');
}
