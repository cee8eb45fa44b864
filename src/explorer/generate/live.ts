import type { LiveData } from '../live/data';
import type { Localize } from '../data';
import type { Model, Route } from '../../platform';
import { modelTexts } from '../../platform/model/translatable';

/** What only ordinary pages show, or what a page has in a file of its own: a page that plays requests does without it. */
const unused = {
  layers: [],
  marks: [],
  questions: [],
  scenarioSuccessors: [],
  software: [],
  successors: [],
  topics: [],
} as const;

/** What the engine needs in a page, with the words of the model in the language of the build. */
export function liveData(whole: Model, routes: readonly Route[], localize: Localize): LiveData {
  // The engine reads the values of assumptions; their names are on the page that lists them.
  const assumptions = whole.assumptions.map((each) => ({
    ...each,
    label: '',
    statement: '',
    because: '',
  }));
  const model = withoutFacts({ ...whole, ...unused, assumptions });
  const texts = [...new Set(modelTexts(model).map(({ text }) => text))].filter(Boolean);
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

/** The engine cites nothing: pages have the facts behind its sentences in a file of their own. */
const withoutFacts = (model: Model): Model =>
  JSON.parse(
    JSON.stringify(model, (key, value: unknown) => {
      if (key === 'facts') return [];
      return key === 'fact' || key === 'placedBy' ? '' : value;
    }),
  ) as Model;
