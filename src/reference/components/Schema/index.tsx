import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

import type { SchemaView } from '../../page';
import { useAnchor } from '../Anchor';
import Facts from '../Facts';
import Fields from '../Fields';
import Prose from '../Prose';
import Type from './Type';
import Variants from './Variants';
import styles from './styles.module.css';

type Props = { readonly schema: SchemaView };

/** A schema from its root: its type, then what it is made of. */
export default function Schema({ schema }: Props): ReactNode {
  return (
    <div className={styles.schema}>
      <p className={styles.root}>
        <Type schema={schema} />
      </p>
      <Prose>{schema.description}</Prose>
      <Facts schema={schema} />
      <SchemaParts schema={schema} depth={0} />
    </div>
  );
}

type PartsProps = Props & { readonly depth: number };

/** Whether a schema has parts to unfold here; a link to where it is described is none. */
export function hasParts({ here, fields, items, additional, variants }: SchemaView): boolean {
  if (here !== undefined && hasParts(here)) return true;
  if (fields !== undefined || variants !== undefined) return true;
  if (additional !== undefined && additional !== 'refused') return true;
  if (items === undefined || items.link !== undefined) return false;
  return hasParts(items) || hasFacts(items);
}

function hasFacts({ constraints, enum: allowed, description, examples }: SchemaView): boolean {
  return [constraints, allowed, description, examples].some((each) => each !== undefined);
}

/** Properties, items and alternatives; or where on the page they are described. */
export function SchemaParts({ schema, depth }: PartsProps): ReactNode {
  const { here, ...itself } = schema;
  const { name, link, fields, items, additional, variants } = itself;
  const anchor = useAnchor(schema.anchor);
  if (here !== undefined && hasParts(here)) {
    return (
      <>
        <SchemaParts schema={here} depth={depth} />
        <SchemaParts schema={itself} depth={depth} />
      </>
    );
  }
  if (link !== undefined) return <Elsewhere link={link} name={name} />;
  return (
    <div id={anchor} className={styles.parts}>
      {fields !== undefined && <Fields fields={fields} depth={depth} />}
      {additional === 'refused' && (
        <p className={styles.elsewhere}>
          <Translate
            id="api.schema.closed"
            description="An object allows no properties but those listed">
            No other property is allowed.
          </Translate>
        </p>
      )}
      {additional !== undefined && additional !== 'refused' && (
        <Part schema={additional} depth={depth}>
          <Translate
            id="api.schema.additional"
            description="Label before the schema of properties whose names are free">
            Any other property
          </Translate>
        </Part>
      )}
      {items !== undefined && (
        <Part schema={items} depth={depth}>
          <Translate
            id="api.schema.items"
            description="Label before the schema of the items of a list">
            Each item
          </Translate>
        </Part>
      )}
      {variants?.map((group) => (
        <Variants key={group.kind} group={group} depth={depth} />
      ))}
    </div>
  );
}

/** A nameless part of a schema: the items of a list, the values of a map. */
function Part({
  schema,
  depth,
  children,
}: PartsProps & { readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.part}>
      <p className={styles.root}>
        {children} <Type schema={schema} />
      </p>
      <Prose>{schema.description}</Prose>
      <Facts schema={schema} />
      <SchemaParts schema={schema} depth={depth} />
    </div>
  );
}

/** Where a schema is drawn that is not drawn here. */
function Elsewhere({
  link,
  name = link,
}: {
  readonly link: string;
  readonly name?: string;
}): ReactNode {
  const schema = <Link to={link}>{name}</Link>;
  return (
    <p className={styles.elsewhere}>
      {link.startsWith('#') ? (
        <Translate
          id="api.schema.elsewhere"
          description="Stands in place of the properties of a schema that the page describes in another place"
          values={{ schema }}>
          {'Described on this page under {schema}.'}
        </Translate>
      ) : (
        <Translate
          id="api.schema.ownPage"
          description="Stands in place of the properties of a schema that has a page of its own"
          values={{ schema }}>
          {'Described on a page of its own: {schema}.'}
        </Translate>
      )}
    </p>
  );
}
