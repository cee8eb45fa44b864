import { translate } from '@docusaurus/Translate';

/** What a value to choose is called; tokens of HTTP are the same in every language. */
export function choiceName(value: string): string {
  switch (value) {
    case '':
      return translate({
        id: 'explorer.compose.connector.any',
        message: 'As in the overview',
        description: 'A choice of the connector: the one that the small figures of the site show',
      });
    case 'https':
    case 'http':
      return value.toUpperCase();
    case 'valid':
      return translate({
        id: 'explorer.compose.authorization.valid',
        message: 'Valid',
        description: 'A choice: the company still allows the access',
      });
    case 'expired':
      return translate({
        id: 'explorer.compose.authorization.expired',
        message: 'Expired',
        description: 'A choice: the company no longer allows the access',
      });
    case 'up':
      return translate({
        id: 'explorer.compose.source.up',
        message: 'Answers',
        description: 'A choice: the data source works',
      });
    case 'down':
      return translate({
        id: 'explorer.compose.source.down',
        message: 'Is down',
        description: 'A choice: the data source does not work',
      });
    case 'online':
      return translate({
        id: 'explorer.compose.machine.online',
        message: 'Online',
        description: 'A choice: the machine of the customer is reachable',
      });
    case 'offline':
      return translate({
        id: 'explorer.compose.machine.offline',
        message: 'Offline',
        description: 'A choice: the machine of the customer is not reachable',
      });
    default:
      return value;
  }
}
