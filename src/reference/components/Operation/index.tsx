import type { ComponentType, ReactNode } from 'react';
import Heading from '@theme/Heading';
import Localized from '@site/src/components/Localized';

import type { Request } from '@site/src/platform/model/schema';
import type { OperationPage } from '../../page';
import { exampleRequest } from '../../request';
import Body from '../Body';
import Callbacks from '../Callbacks';
import Endpoint from '../Endpoint';
import Fields from '../Fields';
import Prose from '../Prose';
import Responses from '../Responses';
import Samples from '../Samples';
import Section from '../Section';
import Security from '../Security';
import Deprecation from './Deprecation';
import Handler from './Handler';
import styles from './styles.module.css';
import { useOpenTarget } from './useOpenTarget';

export { contents } from './contents';

/** Draws how a request travels: what does is no part of the reference, so the page brings it along. */
type Flow = ComponentType<{
  readonly id: string;
  readonly request: Request;
  readonly area: string;
  readonly title: string;
}>;

interface Props {
  readonly page: OperationPage;
  readonly Flow: Flow;
}

/** The page of an operation or a webhook. */
export default function Operation({ page, Flow }: Props): ReactNode {
  useOpenTarget();
  const request = exampleRequest(page);
  return (
    <div className={styles.operation}>
      <header>
        <Heading as="h1">
          <Localized>{page.title}</Localized>
        </Heading>
      </header>
      <Endpoint method={page.method} server={page.server} path={page.path} />
      {page.deprecated && <Deprecation page={page} />}
      <Prose>{page.description}</Prose>
      {page.handler && <Handler {...page.handler} />}
      {page.security.length > 0 && (
        <Section id="authentication">
          <Security security={page.security} isAnonymousAllowed={page.isAnonymousAllowed} />
        </Section>
      )}
      {page.parameters.map(({ place, fields }) => (
        <Section key={place} id={`${place}-parameters`}>
          <Fields fields={fields} />
        </Section>
      ))}
      {page.body !== undefined && (
        <Section id={page.method === 'event' ? 'payload' : 'request-body'}>
          <Body body={page.body} />
        </Section>
      )}
      {page.samples !== undefined && (
        <Section id="code-samples">
          <Samples samples={page.samples} />
        </Section>
      )}
      {request !== undefined && page.area !== undefined && (
        <Section id="flow">
          <Flow id={page.id} request={request} area={page.area} title={page.title.text} />
        </Section>
      )}
      {page.responses.length > 0 && (
        <Section id="responses">
          <Responses responses={page.responses} />
        </Section>
      )}
      {page.callbacks.length > 0 && (
        <Section id="callbacks">
          <Callbacks callbacks={page.callbacks} />
        </Section>
      )}
    </div>
  );
}
