import { translate } from '@docusaurus/Translate';

import type { FieldFault } from '../../compose/fields';

/** What is wrong with a field, and what would do. */
export function faultText({ kind, piece = '' }: FieldFault): string {
  switch (kind) {
    case 'address':
      return translate({
        id: 'explorer.compose.fault.address',
        message: 'An address begins with a slash, such as /companies.',
        description: 'What is wrong with the address of a composed request',
      });
    case 'header':
      return translate(
        {
          id: 'explorer.compose.fault.header',
          message:
            'A header is its name, a colon and its value, on one line. Not understood: {piece}',
          description: 'What is wrong with the headers of a composed request',
        },
        { piece },
      );
    case 'headerTwice':
      return translate(
        {
          id: 'explorer.compose.fault.twice',
          message: 'A header stands here twice: {piece}',
          description: 'What is wrong with the headers of a composed request',
        },
        { piece },
      );
    case 'json':
      return translate({
        id: 'explorer.compose.fault.json',
        message: 'The body is not well-formed JSON. Leave it empty for a request without a body.',
        description: 'What is wrong with the body of a composed request',
      });
    case 'ip':
      return translate(
        {
          id: 'explorer.compose.fault.ip',
          message: 'This is not an IP address: {piece}',
          description: 'What is wrong with an IP address; {piece} is what was written',
        },
        { piece },
      );
    case 'count':
      return translate(
        {
          id: 'explorer.compose.fault.count',
          message: 'A whole number from 0 to {piece} is needed.',
          description: 'What is wrong with a number of a composed request',
        },
        { piece },
      );
    case 'choice':
      return translate({
        id: 'explorer.compose.fault.choice',
        message: 'Choose one of the list.',
        description: 'What is wrong with a choice that a link has set',
      });
    case 'machine':
      return translate({
        id: 'explorer.compose.fault.machine',
        message:
          'Only an integration with an on-premise connector can be offline. Choose such an integration, or “Online”.',
        description: 'What is wrong with a condition of a composed request',
      });
  }
}
