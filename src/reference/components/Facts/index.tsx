import type { ReactNode } from 'react';

import type { SchemaView } from '../../page';
import { factTitle, type FactKind } from './titles';
import styles from './styles.module.css';

type Props = {
  readonly schema: SchemaView;
  /** Examples of the place, which go before those of its schema. */
  readonly examples?: readonly string[];
};

/** Constraints, allowed values, default and examples of a value, one line each. */
export default function Facts({ schema, examples = schema.examples }: Props): ReactNode {
  const facts = factsOf(schema, examples);
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ kind, values }) => (
        <div key={kind} className={styles.fact}>
          <dt>{factTitle(kind)}</dt>
          <dd translate="no">
            {values.map((value, i) => (
              <code key={i}>{value}</code>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Fact {
  readonly kind: FactKind;
  readonly values: readonly string[];
}

function factsOf(schema: SchemaView, examples: readonly string[] = []): readonly Fact[] {
  const { constraints = [], enum: allowed = [], const: only, default: usual } = schema;
  const facts: readonly Fact[] = [
    { kind: 'enum', values: allowed },
    { kind: 'const', values: only === undefined ? [] : [only] },
    { kind: 'default', values: usual === undefined ? [] : [usual] },
    ...constraints.map(({ kind, value }) => ({ kind, values: [value] })),
    { kind: 'examples', values: examples },
  ];
  return facts.filter(({ values }) => values.length > 0);
}
