import type { ReactNode } from 'react';
import Heading from '@theme/Heading';

import type { Callback } from '../../page';
import Body from '../Body';
import Endpoint from '../Endpoint';
import Fields from '../Fields';
import Prose from '../Prose';
import Responses from '../Responses';

type Props = { readonly callbacks: readonly Callback[] };

/** Requests that the API sends to an address that it was given. */
export default function Callbacks({ callbacks }: Props): ReactNode {
  return callbacks.map(({ name, expression, operation }) => (
    <section key={`${name} ${operation.method} ${expression}`}>
      <Heading as="h3">{name}</Heading>
      <Endpoint method={operation.method} path={expression} />
      <Prose>{operation.description}</Prose>
      {operation.parameters.map(({ place, fields }) => (
        <Fields key={place} fields={fields} />
      ))}
      {operation.body !== undefined && <Body body={operation.body} />}
      <Responses responses={operation.responses} level="h4" />
    </section>
  ));
}
