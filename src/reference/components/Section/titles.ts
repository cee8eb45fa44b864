import { translate } from '@docusaurus/Translate';

import type { ParameterPlace } from '../../page';

export type SectionId =
  | 'authentication'
  | `${ParameterPlace}-parameters`
  | 'request-body'
  | 'payload'
  | 'code-samples'
  | 'flow'
  | 'responses'
  | 'callbacks'
  | 'former-operations';

/** The heading of a section, also used in the table of contents. */
export function sectionTitle(section: SectionId): string {
  switch (section) {
    case 'authentication':
      return translate({
        id: 'api.section.authentication',
        message: 'Authentication',
        description: 'Heading over how to authenticate',
      });
    case 'path-parameters':
      return translate({
        id: 'api.section.pathParameters',
        message: 'Path parameters',
        description: 'Heading over the parameters in the path of an operation',
      });
    case 'query-parameters':
      return translate({
        id: 'api.section.queryParameters',
        message: 'Query parameters',
        description: 'Heading over the parameters in the query of an operation',
      });
    case 'header-parameters':
      return translate({
        id: 'api.section.headerParameters',
        message: 'Header parameters',
        description: 'Heading over the headers that a request carries',
      });
    case 'cookie-parameters':
      return translate({
        id: 'api.section.cookieParameters',
        message: 'Cookie parameters',
        description: 'Heading over the cookies that a request carries',
      });
    case 'request-body':
      return translate({
        id: 'api.section.requestBody',
        message: 'Request body',
        description: 'Heading over the body of a request',
      });
    case 'payload':
      return translate({
        id: 'api.section.payload',
        message: 'What is sent',
        description: 'Heading over the body that a webhook delivers',
      });
    case 'code-samples':
      return translate({
        id: 'api.section.codeSamples',
        message: 'Code samples',
        description: 'Heading over the call of an operation in several programming languages',
      });
    case 'flow':
      return translate({
        id: 'api.section.flow',
        message: 'How this request travels',
        description: 'Heading over the figure of how a request to an operation travels',
      });
    case 'responses':
      return translate({
        id: 'api.section.responses',
        message: 'Responses',
        description: 'Heading over the possible answers to a request',
      });
    case 'callbacks':
      return translate({
        id: 'api.section.callbacks',
        message: 'Callbacks',
        description: 'Heading over the requests that the API sends back',
      });
    case 'former-operations':
      return translate({
        id: 'api.section.former',
        message: 'Former operations',
        description: 'Heading over the operations that an API no longer has',
      });
  }
}
