import type { LocalizedText } from '../../components/Localized';
import type { Model, Route } from '../../platform';

/** The data that the engine needs in a page: plain data, made by `src/explorer/generate`. */
export interface LiveData {
  readonly model: Model;
  readonly routes: readonly Route[];
  /** The texts of the model whose translation differs from the text in its files. */
  readonly words: Readonly<Record<string, LocalizedText>>;
}
