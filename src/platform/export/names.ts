import { nameOf } from '../model/expand';
import type { Model } from '../model/schema';
import { templateParts, type StepValue } from '../model/texts';
import { timeText } from '../kernel/time-text';
import type { Step } from '../kernel/trace';

/** A reader's language: the translations of the model's English texts, and the format of numbers. */
export interface Language {
  readonly locale: string;
  readonly text: (english: string) => string;
}

export const ENGLISH: Language = { locale: 'en', text: (english) => english };

/** The name of a component in a language. */
export function componentName(model: Model, id: string, { text }: Language): string {
  const component = model.components.find((candidate) => candidate.id === id);
  return component ? nameOf(component, text(component.label)) : id;
}

/**
 * The sentence of a step.
 * @example sentence(model, step, ENGLISH) // => 'The client receives 200 OK after 97 ms.'
 */
export function sentence(
  model: Model,
  { textId, values }: Pick<Step, 'textId' | 'values'>,
  language: Language,
): string {
  return templateParts(language.text(model.texts[textId].text))
    .map((part) => {
      if (typeof part === 'string') return part;
      const value = values[part.name];
      return value ? written(model, value, language) : '';
    })
    .join('');
}

function written(model: Model, value: StepValue, language: Language): string {
  switch (value.type) {
    case 'component':
      return componentName(model, value.id, language);
    case 'control': {
      const control = model.controls.find(({ id }) => id === value.id);
      return control ? language.text(control.name) : value.id;
    }
    case 'number':
      return value.value.toLocaleString(language.locale);
    case 'duration':
      return timeText(language.locale).duration(value.value);
    case 'code':
      return value.value;
  }
}
