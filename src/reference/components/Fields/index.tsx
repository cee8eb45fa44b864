import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

import type { Field as FieldData } from '../../page';
import Anchor, { useAnchor } from '../Anchor';
import Facts from '../Facts';
import Prose from '../Prose';
import { SchemaParts, hasParts } from '../Schema';
import Type from '../Schema/Type';
import Marks from './Marks';
import styles from './styles.module.css';

/** Properties nested deeper than this start folded. */
const openDepth = 1;

type Props = {
  readonly fields: readonly FieldData[];
  readonly depth?: number;
  /** Whether what is not required is said to be optional: not of what the answer decides. */
  readonly isOptionalMarked?: boolean;
};

/** Parameters, headers or properties, each with its anchor; nested properties unfold. */
export default function Fields({ fields, depth = 0, isOptionalMarked = true }: Props): ReactNode {
  const described = fields.filter(({ link }) => link === undefined);
  const elsewhere = fields.filter(({ link }) => link !== undefined);
  return (
    <>
      {described.length > 0 && (
        <ul className={styles.fields}>
          {described.map((field) => (
            <Field
              key={field.anchor}
              field={field}
              depth={depth}
              isOptionalMarked={isOptionalMarked}
            />
          ))}
        </ul>
      )}
      {elsewhere.length > 0 && (
        <p className={styles.elsewhere}>
          {elsewhere.map(({ name, link }) => (
            <Link key={name} to={link ?? ''}>
              <code>{name}</code>
            </Link>
          ))}
        </p>
      )}
    </>
  );
}

interface FieldProps {
  readonly field: FieldData;
  readonly depth: number;
  readonly isOptionalMarked: boolean;
}

function Field({ field, depth, isOptionalMarked }: FieldProps): ReactNode {
  const { name, anchor, description, schema, examples } = field;
  return (
    <li id={useAnchor(anchor)} className={styles.field}>
      <p className={styles.head}>
        <code className={styles.name} translate="no">
          {name}
        </code>
        <Anchor id={anchor} name={name} />
        <span className={styles.type}>
          <Type schema={schema} />
        </span>
        <Marks field={field} isOptionalMarked={isOptionalMarked} />
      </p>
      <Prose>{description}</Prose>
      <Facts schema={schema} examples={examples} />
      {hasParts(schema) ? (
        <details className={styles.nested} open={depth < openDepth}>
          <summary>
            <Translate
              id="api.field.parts"
              description="Unfolds what a parameter or a property is made of"
              values={{ name: <code>{name}</code> }}>
              {'What {name} holds'}
            </Translate>
          </summary>
          <Prose>{schema.description}</Prose>
          <SchemaParts schema={schema} depth={depth + 1} />
        </details>
      ) : (
        schema.anchor !== undefined && <SchemaParts schema={schema} depth={depth} />
      )}
    </li>
  );
}
