import type { LiveData } from '../live/data';
import type { Localize } from '../data';
import type { Model, Route } from '../../platform';
import { modelTexts } from '../../platform/model/translatable';

/** What the engine needs in a page, with the words of the model in the language of the build. */
export function liveData(model: Model, routes: readonly Route[], localize: Localize): LiveData {
  const words = modelTexts(model).flatMap(({ text }) => {
    const localized = localize(text);
    return localized.text === text && localized.lang === undefined
      ? []
      : [[text, localized] as const];
  });
  return { model, routes, words: Object.fromEntries(words) };
}
