import { beforeAll, describe, expect, it, test } from 'vitest';

import type { JsonObject } from '../../src/openapi/json';
import { operationsOf } from '../../src/openapi/operations';
import { readDocuments } from '../../src/openapi/read';
import { openapiTexts } from '../../src/openapi/texts';
import { frenchCatalogue, translateDocument } from '../../src/openapi/translate';

/** The Bank Feeds document of August 2026, as it was published: what it marks as internal is left out. */
const published = [
  'get /companies list-companies',
  'post /companies create-company',
  'get /companies/{companyId} get-company',
  'put /companies/{companyId} replace-company',
  'patch /companies/{companyId} update-company',
  'delete /companies/{companyId} delete-company',
  'get /companies/{companyId}/accessToken get-company-access-token',
  'get /companies/{companyId}/connections list-connections',
  'post /companies/{companyId}/connections create-connection',
  'get /companies/{companyId}/connections/{connectionId} get-connection',
  'patch /companies/{companyId}/connections/{connectionId} unlink-connection',
  'delete /companies/{companyId}/connections/{connectionId} delete-connection',
  'get /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts list-source-accounts',
  'post /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts create-source-account',
  'post /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/batch create-batch-source-account',
  'patch /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/{accountId} update-source-account',
  'delete /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/{accountId} delete-source-account',
  'post /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials generate-credentials',
  'delete /companies/{companyId}/connections/{connectionId}/connectionInfo/bankFeedAccounts/credentials delete-bank-feed-credentials',
  'post /companies/{companyId}/connections/{connectionId}/bankFeeds/otp generate-otp',
  'get /companies/{companyId}/connections/{connectionId}/bankFeeds/info get-company-information',
  'get /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/mapping get-bank-account-mapping',
  'post /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/mapping create-bank-account-mapping',
  'post /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs run-managed-bank-feed-ad-hoc-sync',
  'get /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs/latest get-latest-managed-bank-feed-sync',
  'get /companies/{companyId}/connections/{connectionId}/bankFeedAccounts/{sourceAccountId}/managedBankFeeds/syncs/{syncId} get-managed-bank-feed-sync',
  'post /companies/{companyId}/connections/{connectionId}/push/bankAccounts/{accountId}/bankTransactions create-bank-transactions',
  'get /companies/{companyId}/connections/{connectionId}/options/bankAccounts/{accountId}/bankTransactions get-create-bank-transactions-model',
  'get /companies/{companyId}/push list-create-operations',
  'get /companies/{companyId}/push/{pushOperationKey} get-create-operation',
  'event bankFeeds.sourceAccount.connected bank-feeds-source-account-connected',
  'event bankFeeds.sourceAccount.disconnected bank-feeds-source-account-disconnected',
  'event client.rateLimit.reached client-rate-limit-reached',
  'event client.rateLimit.reset client-rate-limit-reset',
] as const;

let document: JsonObject;
let texts: Readonly<Record<'en' | 'fr', string>>;

beforeAll(async () => {
  const source = (await readDocuments('.')).find(({ api }) => api === 'bank-feeds');
  if (source === undefined) throw new Error('there is no document of Bank Feeds');
  document = source.document;
  const french = translateDocument(document, await frenchCatalogue('.', 'bank-feeds')).document;
  texts = { en: textOf(document), fr: textOf(french) };
});

function textOf(translated: JsonObject): string {
  return openapiTexts(translated)
    .map(({ text }) => text)
    .join('\n');
}

test('the Bank Feeds document has the published operations and events, and no other', () => {
  const described = operationsOf(document).map(({ method, path, id }) => `${method} ${path} ${id}`);
  expect(described.toSorted()).toEqual([...published].sort());
});

const says = [
  {
    knows: 'update-company was a PUT, which is now replace-company',
    en: 'Until January 2025, `update-company` was the id of a `PUT` request, which is now [`replace-company`](/api/bank-feeds/replace-company).',
    fr: 'Jusqu’en janvier 2025, `update-company` était l’identifiant d’une requête `PUT`, devenue [`replace-company`](/api/bank-feeds/replace-company).',
  },
  {
    knows: 'a request holds at most 1,000 transactions',
    en: 'Pushes up to 1,000 transactions',
    fr: 'Envoie jusqu’à 1\u202f000 opérations bancaires',
  },
  {
    knows: 'Sage bank feeds need a passcode',
    en: 'mandatory since 10 July 2026',
    fr: 'obligatoire depuis le 10 juillet 2026',
  },
  {
    knows: 'QuickBooks Online collects transactions daily',
    en: '`Success` means that Codat has saved the transactions. QuickBooks Online collects them once a day.',
    fr: '`Success` signifie que Codat a enregistré les opérations bancaires. QuickBooks Online les récupère une fois par jour.',
  },
  {
    knows: 'a source account is updated in version 1 of its schema',
    en: 'they have no `routingInfo` and no `accountInfo`, and only `id` is required',
    fr: 'elles n’ont ni `routingInfo` ni `accountInfo`, et seul `id` est obligatoire',
  },
] as const;

describe.each(['en', 'fr'] as const)('the Bank Feeds document in %s', (language) => {
  it.each(says)('says that $knows', (claim) => {
    expect(texts[language]).toContain(claim[language]);
  });
});

test.each(['DailyQuota', 'ExpiresUtc', 'RuleType', 'selectedFrequency', 'handed over'])(
  'the Bank Feeds document never says “%s”',
  (phrase) => {
    expect(JSON.stringify(document)).not.toContain(phrase);
  },
);
