import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

import type { SchemaView, Variants } from '../../page';
import styles from './styles.module.css';

/** Words of JSON Schema, the same in every language. */
const nullToken = 'null';
const arrayToken = 'array';

type Props = { readonly schema: SchemaView };

/** What a schema is, in a few words: `string (uuid)`, array of `Company`, `object` or null. */
export default function Type({ schema }: Props): ReactNode {
  const { nullable, ...core } = schema;
  if (nullable) {
    return (
      <Translate
        id="api.type.nullable"
        description="Type of a value that can also be null"
        values={{ type: <Type schema={core} />, null: <code>{nullToken}</code> }}>
        {'{type} or {null}'}
      </Translate>
    );
  }
  if (schema.items !== undefined) {
    return (
      <Translate
        id="api.type.array"
        description="Type of a list; items is the type of what it holds"
        values={{ array: <code>{arrayToken}</code>, items: <Type schema={schema.items} /> }}>
        {'{array} of {items}'}
      </Translate>
    );
  }
  return <Scalar schema={schema} />;
}

function Scalar({ schema: { types, format, name, link, variants } }: Props): ReactNode {
  const named = name !== undefined && <code className={styles.name}>{name}</code>;
  return (
    <>
      {link === undefined ? named : <Link to={link}>{named}</Link>}
      {named !== false && types.length > 0 && ' '}
      {types.length === 0 && named === false ? (
        <Untyped hasAlternatives={variants?.some(isChoice) === true} />
      ) : (
        types.length > 0 && <code>{types.join(' | ')}</code>
      )}
      {format !== undefined && (
        <>
          {' '}
          <code className={styles.format}>{format}</code>
        </>
      )}
    </>
  );
}

/** Whether a value has the type of one of the variants, which an excluded schema does not say. */
const isChoice = ({ kind }: Variants) => kind === 'oneOf' || kind === 'anyOf';

/** The type of a schema without one: its alternatives have theirs, or it allows any value. */
function Untyped({ hasAlternatives }: { readonly hasAlternatives: boolean }): ReactNode {
  return hasAlternatives ? (
    <Translate
      id="api.type.several"
      description="Type of a value that can have one of several schemas, which are listed below it">
      several types
    </Translate>
  ) : (
    <Translate id="api.type.any" description="Type of a property that can hold any value">
      any type
    </Translate>
  );
}
