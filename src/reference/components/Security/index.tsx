import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import type { OperationPage, SecurityScheme } from '../../page';
import { useAnchor } from '../Anchor';
import Prose from '../Prose';
import SchemeTitle from './SchemeTitle';
import styles from './styles.module.css';

type Props = Pick<OperationPage, 'security' | 'isAnonymousAllowed'>;

/** How to authenticate; where there are several ways, any will do. */
export default function Security({ security, isAnonymousAllowed }: Props): ReactNode {
  return (
    <>
      {security.length > 1 && (
        <p>
          <Translate id="api.security.any" description="Over several ways to authenticate">
            Any one of these ways will do.
          </Translate>
        </p>
      )}
      {security.map(({ schemes }, i) => (
        <Schemes key={i} schemes={schemes} />
      ))}
      {isAnonymousAllowed && (
        <p>
          <Translate
            id="api.security.anonymous"
            description="Says that authentication may be left out">
            This call also works without authentication.
          </Translate>
        </p>
      )}
    </>
  );
}

/** Schemes that are needed together. */
export function Schemes({ schemes }: { readonly schemes: readonly SecurityScheme[] }): ReactNode {
  return (
    <ul className={styles.schemes}>
      {schemes.map((scheme) => (
        <Scheme key={scheme.name} scheme={scheme} />
      ))}
    </ul>
  );
}

function Scheme({ scheme }: { readonly scheme: SecurityScheme }): ReactNode {
  return (
    <li id={useAnchor(scheme.anchor)} className={styles.scheme}>
      <p className={styles.title}>
        <SchemeTitle scheme={scheme} />
      </p>
      <Prose>{scheme.description}</Prose>
      {scheme.scopes.length > 0 && (
        <p className={styles.scopes}>
          <Translate id="api.security.scopes" description="Before the scopes that a token needs">
            Scopes needed
          </Translate>
          {scheme.scopes.map((scope) => (
            <code key={scope} translate="no">
              {scope}
            </code>
          ))}
        </p>
      )}
    </li>
  );
}
