import { translate } from '@docusaurus/Translate';

import type {
  ComposedName,
  ConditionName,
  EnumName,
  EnumValue,
} from '../../../platform/model/conditions';

type Labels = Readonly<Record<string, string>>;

/** The label of a value of a condition. */
export function choiceName(name: ConditionName, value: string): string {
  const labels: Partial<Readonly<Record<ConditionName, Labels>>> = choiceNames();
  return labels[name]?.[value] ?? value;
}

const choiceNames = (): {
  readonly [Name in Extract<EnumName, ComposedName>]: Readonly<Record<EnumValue<Name>, string>>;
} => ({
  authorization: {
    valid: translate({
      id: 'explorer.compose.authorization.valid',
      message: 'Valid',
      description: 'A choice: the company still allows the access',
    }),
    expired: translate({
      id: 'explorer.compose.authorization.expired',
      message: 'Expired',
      description: 'A choice: the company no longer allows the access',
    }),
  },
  data: {
    valid: translate({
      id: 'explorer.compose.data.valid',
      message: 'Valid',
      description: 'A choice: the data from the source passes every stage of a sync',
    }),
    unsupported: translate({
      id: 'explorer.compose.data.unsupported',
      message: 'Not supported',
      description: 'A choice: the data source does not have the requested data type',
    }),
    unmappable: translate({
      id: 'explorer.compose.data.unmappable',
      message: 'Fails mapping',
      description: 'A choice: the data from the source cannot be mapped',
    }),
    invalid: translate({
      id: 'explorer.compose.data.invalid',
      message: 'Fails validation',
      description: 'A choice: the data from the source is not valid',
    }),
    unprocessable: translate({
      id: 'explorer.compose.data.unprocessable',
      message: 'Fails processing',
      description: 'A choice: the data from the source cannot be processed',
    }),
  },
  machine: {
    online: translate({
      id: 'explorer.compose.machine.online',
      message: 'Online',
      description: 'A choice: the machine of the customer is reachable',
    }),
    offline: translate({
      id: 'explorer.compose.machine.offline',
      message: 'Offline',
      description: 'A choice: the machine of the customer is not reachable',
    }),
  },
});

/** The label of the choice of no particular connector. */
export const anyConnector = () =>
  translate({
    id: 'explorer.compose.connector.any',
    message: 'As in the overview',
    description: 'A choice of the connector: the one that the small figures of the site show',
  });
