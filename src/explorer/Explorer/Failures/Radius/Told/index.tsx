import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import type { SufferingGroup } from '../../../../failures';

import styles from './styles.module.css';

/** The impact on requests that are affected in the same way: the error response, or what fails later. */
export default function Told({ group }: { readonly group: SufferingGroup }): ReactNode {
  const { effect, status, dataset, write, lost, instead, hasLostAlert, hasLostSignIn } = group;
  if (effect === 'at-once')
    return (
      <p className={styles.told}>
        <strong className={styles.atOnce}>
          <Translate id="explorer.failures.atOnce" description="Effect of a failure">
            Suffers at once.
          </Translate>
        </strong>{' '}
        <Translate
          id="explorer.failures.status"
          description="What a client gets; {status} is an HTTP status"
          values={{ status: <Token>{status ?? ''}</Token> }}>
          {'The answer is {status}.'}
        </Translate>
      </p>
    );
  return (
    <p className={styles.told}>
      <strong className={styles.later}>
        <Translate id="explorer.failures.later" description="Effect of a failure">
          Suffers later.
        </Translate>
      </strong>{' '}
      <Translate
        id="explorer.failures.answered"
        description="Said where a failure spoils only what goes on after the answer">
        The answer is as before.
      </Translate>
      {dataset === 'none' && (
        <>
          {' '}
          <Translate
            id="explorer.failures.noSync"
            description="Said where a failure prevents a scheduled sync">
            No sync starts.
          </Translate>
        </>
      )}
      {dataset !== undefined && dataset !== 'none' && (
        <>
          {' '}
          <Translate
            id="explorer.failures.dataset"
            description="How the reading of data ends; {status} is a status of the API"
            values={{ status: <Token>{dataset}</Token> }}>
            {'The dataset ends with the status {status}.'}
          </Translate>
        </>
      )}
      {write !== undefined && (
        <>
          {' '}
          <Translate
            id="explorer.failures.write"
            description="How a write ends; {status} is a status of the API"
            values={{ status: <Token>{write}</Token> }}>
            {'The write ends with the status {status}.'}
          </Translate>
        </>
      )}
      {lost.length > 0 && (
        <>
          {' '}
          <Translate
            id="explorer.failures.lost"
            description="Webhooks that are not delivered; {events} is a list of event types"
            values={{ events: <Token>{lost.join(', ')}</Token> }}>
            {'Webhooks that are not delivered: {events}.'}
          </Translate>
        </>
      )}
      {instead.length > 0 && (
        <>
          {' '}
          <Translate
            id="explorer.failures.instead"
            description="Webhooks that tell of the failure; {events} is a list of event types"
            values={{ events: <Token>{instead.join(', ')}</Token> }}>
            {'Webhooks delivered in their place: {events}.'}
          </Translate>
        </>
      )}
      {hasLostSignIn && (
        <>
          {' '}
          <Translate
            id="explorer.failures.signIn"
            description="Said where a failure prevents the sign-in of a person">
            No user can sign in to the Portal with SAML.
          </Translate>
        </>
      )}
      {hasLostAlert && (
        <>
          {' '}
          <Translate
            id="explorer.failures.alert"
            description="Said where the monitoring cannot alert">
            No alert reaches the engineers.
          </Translate>
        </>
      )}
    </p>
  );
}

const Token = ({ children }: { readonly children: string }) => (
  <code lang="en" translate="no">
    {children}
  </code>
);
