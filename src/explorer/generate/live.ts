import type { LiveData } from '../live/data';
import type { Localize } from '../data';
import type { Model, Route } from '../../platform';
import { modelTexts } from '../../platform/model/translatable';

/** What the engine needs in a page, with the words of the model in the language of the build. */
export function liveData(model: Model, routes: readonly Route[], localize: Localize): LiveData {
  const texts = [...new Set(modelTexts(model).map(({ text }) => text))];
  const localized = texts.map(localize);
  const isTranslated = localized.some(
    ({ text, lang }, i) => text !== texts[i] || lang !== undefined,
  );
  return {
    facts: { model, routes, texts },
    words: isTranslated
      ? localized.map((word) => (word.lang === undefined ? word.text : word))
      : [],
  };
}
