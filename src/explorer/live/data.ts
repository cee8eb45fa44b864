import type { LocalizedText } from '../../components/Localized';
import type { Model, Route } from '../../platform';

/** What the engine needs in a page: plain data, made by `src/explorer/generate`. */
export interface LiveData {
  readonly model: Model;
  readonly routes: readonly Route[];
  /** The texts of the model that read otherwise in the language of the page than in its files. */
  readonly words: Readonly<Record<string, LocalizedText>>;
}
