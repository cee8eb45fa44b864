import type { LocalizedText } from '../../components/Localized';
import type { Model, Route } from '../../platform';

/** The translations of the model's texts, in their order; empty if the page is in English. */
export type LiveWords = readonly (string | LocalizedText)[];

/** The data that the engine needs in a page: plain data, made by `src/explorer/generate`. */
export interface LiveData {
  /** The same in both languages, so that one file of them is saved for offline use. */
  readonly facts: {
    readonly model: Model;
    readonly routes: readonly Route[];
    /** The texts of the model that readers see, each once. */
    readonly texts: readonly string[];
  };
  readonly words: LiveWords;
}
