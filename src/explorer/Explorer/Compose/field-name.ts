import { translate } from '@docusaurus/Translate';

import type { DraftField } from '../../compose/fields';

/** What a field of a composed request is called. */
export function fieldName(field: DraftField): string {
  return names()[field];
}

const names = (): Readonly<Record<DraftField, string>> => ({
  method: translate({
    id: 'explorer.compose.method',
    message: 'Method',
    description: 'Label of a field: the HTTP method',
  }),
  address: translate({
    id: 'explorer.compose.address',
    message: 'Address (path and query)',
    description: 'Label of a field: the path and the query of a request',
  }),
  headers: translate({
    id: 'explorer.compose.headers',
    message: 'Headers',
    description: 'Label of a field: the headers of a request, one a line',
  }),
  body: translate({
    id: 'explorer.compose.body',
    message: 'Body (JSON)',
    description: 'Label of a field: the body of a request',
  }),
  from: translate({
    id: 'explorer.compose.from',
    message: 'IP address of the sender',
    description: 'Label of a field',
  }),
  scheme: translate({
    id: 'explorer.compose.scheme',
    message: 'Protocol',
    description: 'Label of a field: HTTPS or HTTP',
  }),
  connectedCompanies: translate({
    id: 'explorer.compose.companies',
    message: 'Active connected companies',
    description: 'Label of a field: on their number the daily quota depends',
  }),
  requestsToday: translate({
    id: 'explorer.compose.today',
    message: 'Requests already made today',
    description: 'Label of a field: counted against the daily quota',
  }),
  concurrentRequests: translate({
    id: 'explorer.compose.concurrent',
    message: 'Requests in progress',
    description: 'Label of a field: concurrent requests of the client',
  }),
  requestsThisMinute: translate({
    id: 'explorer.compose.minute',
    message: 'Requests from this address in the last minute',
    description: 'Label of a field: what the WAF counts against floods',
  }),
  requestsPerSecond: translate({
    id: 'explorer.compose.load',
    message: 'Load on the Public API (requests per second)',
    description: 'Label of a field: load under which the Public API scales out',
  }),
  allowedAddresses: translate({
    id: 'explorer.compose.allowed',
    message: 'Allowed IP addresses (assumed rule; empty: all)',
    description: 'Label of a field: IP restrictions, whose way of working is an assumption',
  }),
  mutualTls: translate({
    id: 'explorer.compose.mutualTls',
    message: 'The client has asked for mutual TLS',
    description: 'Label of a check box',
  }),
  certificate: translate({
    id: 'explorer.compose.certificate',
    message: 'The connection carries its client certificate',
    description: 'Label of a check box',
  }),
  connector: translate({
    id: 'explorer.compose.connector',
    message: 'Connector of the company',
    description: 'Label of a field: the integration of the connection',
  }),
  authorization: translate({
    id: 'explorer.compose.authorization',
    message: 'Authorization by the company',
    description: 'Label of a field: whether the company still allows the access to its data',
  }),
  sourceDownMinutes: translate({
    id: 'explorer.compose.sourceDown',
    message: 'Outage of the data source (minutes)',
    description: 'Label of a field: how long the data source is down, from the first request to it',
  }),
  data: translate({
    id: 'explorer.compose.data',
    message: 'Data from the source',
    description: 'Label of a field: whether the data passes every stage of a sync',
  }),
  machine: translate({
    id: 'explorer.compose.machine',
    message: 'Customer’s own machine',
    description: 'Label of a field: where an on-premise connector runs',
  }),
  consumerDownMinutes: translate({
    id: 'explorer.compose.consumerDown',
    message: 'Outage of the webhook consumer (minutes)',
    description: 'Label of a field: counted from the first attempt to deliver a webhook',
  }),
  syncing: translate({
    id: 'explorer.compose.syncing',
    message: 'Data types with a sync in progress',
    description: 'Label of a field: names of data types, separated by commas',
  }),
});
