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
  const facts = [schema.here, { ...schema, examples }].flatMap(factsOf);
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ kind, values }, i) => (
        <div key={i} className={styles.fact}>
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

function factsOf(schema: Partial<SchemaView> = {}): readonly Fact[] {
  const { constraints = [], enum: allowed = [], const: only = [] } = schema;
  const { default: usual = [], examples = [] } = schema;
  const facts: readonly Fact[] = [
    { kind: 'enum', values: allowed },
    { kind: 'const', values: only },
    { kind: 'default', values: usual },
    ...constraints,
    { kind: 'examples', values: examples },
  ];
  return facts.filter(({ values }) => values.length > 0);
}
