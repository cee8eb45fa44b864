import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';

import type { SchemaPage as SchemaPageData } from '../../page';
import { useOpenTarget } from '../Operation/useOpenTarget';
import Schema from '../Schema';

/** A schema that would make the pages that use it too heavy, on a page of its own. */
export default function SchemaPage({ page }: { readonly page: SchemaPageData }): ReactNode {
  useOpenTarget();
  const { api, name, schema } = page;
  return (
    <>
      <header>
        <Heading as="h1">
          <code translate="no">{name}</code>
        </Heading>
      </header>
      <p>
        <Translate
          id="api.schema.partOf"
          description="On the page of a schema: the API that it belongs to"
          values={{ api: <Link to={`/api/${api.id}`}>{api.title}</Link> }}>
          {'A schema of the {api}, on a page of its own because of its size.'}
        </Translate>
      </p>
      <Schema schema={schema} />
    </>
  );
}
