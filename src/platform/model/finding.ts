import type { FileName } from './schema';
import type { Path } from '../../faults/walk';

/** A fault in a file of the model. */
export interface Finding {
  readonly file: FileName;
  readonly path: Path;
  readonly message: string;
}
