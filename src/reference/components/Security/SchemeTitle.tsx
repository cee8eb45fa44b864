import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import type { SecurityScheme } from '../../page';

type Props = { readonly scheme: SecurityScheme };

/** What a security scheme asks for, in a few words. */
export default function SchemeTitle({ scheme }: Props): ReactNode {
  const { type, place, parameter, scheme: httpScheme } = scheme;
  const values = { name: <code translate="no">{parameter ?? httpScheme ?? ''}</code> };
  const kind = type === 'apiKey' ? place : type;
  switch (kind ?? type) {
    case 'header':
      return (
        <Translate
          id="api.security.header"
          description="Authentication by a key in a header; name is the header"
          values={values}>
          {'API key in the {name} header'}
        </Translate>
      );
    case 'query':
      return (
        <Translate
          id="api.security.query"
          description="Authentication by a key in the query; name is the parameter"
          values={values}>
          {'API key in the {name} query parameter'}
        </Translate>
      );
    case 'cookie':
      return (
        <Translate
          id="api.security.cookie"
          description="Authentication by a key in a cookie; name is the cookie"
          values={values}>
          {'API key in the {name} cookie'}
        </Translate>
      );
    case 'http':
      return (
        <Translate
          id="api.security.http"
          description="Authentication by HTTP; name is the scheme, such as bearer"
          values={values}>
          {'HTTP authentication, {name} scheme'}
        </Translate>
      );
    case 'mutualTLS':
      return (
        <Translate id="api.security.mutualTls" description="Authentication by client certificate">
          Client certificate (mutual TLS)
        </Translate>
      );
    case 'oauth2':
      return (
        <Translate id="api.security.oauth2" description="Authentication by OAuth 2.0">
          OAuth 2.0 access token
        </Translate>
      );
    default:
      return <code translate="no">{type}</code>;
  }
}
