import type { FileName, Written } from './schema';
import type { Path } from '../../faults/walk';

/** A fault in a file of the model. */
export interface Finding {
  readonly file: FileName;
  readonly path: Path;
  readonly message: string;
}

/** What well-formed files can get wrong with each other. */
export type Rule = (model: Written) => readonly Finding[];
