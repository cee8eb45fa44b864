import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import type { Variant, Variants as VariantsData } from '../../page';
import Anchor, { useAnchor } from '../Anchor';
import Facts from '../Facts';
import Prose from '../Prose';
import { SchemaParts } from '.';
import Type from './Type';
import styles from './styles.module.css';

type Props = { readonly group: VariantsData; readonly depth: number };

/** Alternatives of a schema, each on its own. */
export default function Variants({ group, depth }: Props): ReactNode {
  const { discriminator, options } = group;
  return (
    <div className={styles.part}>
      <p className={styles.root}>
        <Title kind={group.kind} />
        {discriminator !== undefined && (
          <>
            {' '}
            <Translate
              id="api.schema.discriminator"
              description="After “One of these”: the property whose value tells which alternative is meant"
              values={{ property: <code>{discriminator}</code> }}>
              {'The value of {property} tells which.'}
            </Translate>
          </>
        )}
      </p>
      <ul className={styles.options}>
        {options.map((option) => (
          <Option key={option.anchor} option={option} depth={depth} />
        ))}
      </ul>
    </div>
  );
}

function Option({
  option,
  depth,
}: {
  readonly option: Variant;
  readonly depth: number;
}): ReactNode {
  const { label, anchor, values, schema } = option;
  return (
    <li id={useAnchor(anchor)} className={styles.option}>
      <p className={styles.root}>
        <Type schema={schema} />
        {schema.name === undefined && schema.types.join(' | ') !== label && <> {label}</>}
        {values?.map((value) => (
          <code key={value} className={styles.value}>
            {value}
          </code>
        ))}
        <Anchor id={anchor} name={label} />
      </p>
      <Prose>{schema.description}</Prose>
      <Facts schema={schema} />
      <SchemaParts schema={schema} depth={depth + 1} />
    </li>
  );
}

function Title({ kind }: { readonly kind: VariantsData['kind'] }): ReactNode {
  switch (kind) {
    case 'oneOf':
      return (
        <Translate id="api.schema.oneOf" description="Over alternatives of which exactly one holds">
          Exactly one of these.
        </Translate>
      );
    case 'anyOf':
      return (
        <Translate id="api.schema.anyOf" description="Over alternatives of which one or more hold">
          One or more of these.
        </Translate>
      );
    case 'not':
      return (
        <Translate id="api.schema.not" description="Over a schema that values must not match">
          Anything but this.
        </Translate>
      );
    case 'prefixItems':
      return (
        <Translate
          id="api.schema.tuple"
          description="Over the items of a list whose places are fixed">
          In this order, one item each.
        </Translate>
      );
  }
}
