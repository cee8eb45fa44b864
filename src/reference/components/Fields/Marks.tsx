import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import type { Field } from '../../page';
import styles from './styles.module.css';

type Props = { readonly field: Field; readonly isOptionalMarked: boolean };

/** What to know of a field before reading it: required, deprecated, read-only, write-only. */
export default function Marks({ field, isOptionalMarked }: Props): ReactNode {
  const { required, deprecated, readOnly, writeOnly, isPattern } = field;
  return (
    <>
      {required && (
        <span className={styles.required}>
          <Translate
            id="api.field.required"
            description="Mark of a parameter or property that must be given">
            required
          </Translate>
        </span>
      )}
      {!required && isOptionalMarked && (
        <span className={styles.mark}>
          <Translate
            id="api.field.optional"
            description="Mark of a parameter or property that may be left out">
            optional
          </Translate>
        </span>
      )}
      {deprecated && (
        <span className={styles.deprecated}>
          <Translate
            id="api.field.deprecated"
            description="Mark of what should not be used any more">
            deprecated
          </Translate>
        </span>
      )}
      {readOnly && (
        <span className={styles.mark}>
          <Translate
            id="api.field.readOnly"
            description="Mark of a property that only answers carry">
            read-only
          </Translate>
        </span>
      )}
      {writeOnly && (
        <span className={styles.mark}>
          <Translate
            id="api.field.writeOnly"
            description="Mark of a property that only requests carry">
            write-only
          </Translate>
        </span>
      )}
      {isPattern && (
        <span className={styles.mark}>
          <Translate
            id="api.field.pattern"
            description="Mark of a regular expression that stands for the names of properties">
            any name of this pattern
          </Translate>
        </span>
      )}
    </>
  );
}
