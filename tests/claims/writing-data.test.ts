import { pageClaims } from './claims';

pageClaims(
  'using-the-api/writing-data',
  [
    {
      knows: 'nothing is written through an ended connection',
      section: 'what-can-be-written',
      en: ['nothing is written through a connection that is `Deauthorized` or `Unlinked`'],
      fr: ['rien ne s’écrit par une connexion `Deauthorized` ou `Unlinked`'],
    },
    {
      knows: 'the data types that can be created, updated, deleted and given a file',
      section: 'what-can-be-written',
      en: [
        '18 accounting data types',
        '| `bills` | Yes | Yes | Yes | Yes |',
        '| `billPayments` | Yes | – | Yes | – |',
        '| `journalEntries` | ? | – | Yes | – |',
        '| `purchaseOrders` | ? | Yes | – | – |',
        '| `transfers` | Yes | – | – | Yes |',
      ],
      fr: [
        '18 types de données comptables',
        '| `bills` | Oui | Oui | Oui | Oui |',
        '| `billPayments` | Oui | – | Oui | – |',
        '| `journalEntries` | ? | – | Oui | – |',
        '| `purchaseOrders` | ? | Oui | – | – |',
        '| `transfers` | Oui | – | – | Oui |',
      ],
    },
    {
      knows: 'the model comes first, except for a deletion',
      section: 'read-the-model',
      en: ['Before you create or update a record', 'A deletion needs only ids'],
      fr: ['Avant de créer ou de modifier', 'Une suppression ne demande que des identifiants'],
    },
    {
      knows: 'accounts have their model at another name than their push operation',
      section: 'read-the-model',
      en: ['`…/options/chartOfAccounts`, although you create them at `…/push/accounts`'],
      fr: ['`…/options/chartOfAccounts`, alors que les comptes se créent sous `…/push/accounts`'],
    },
    {
      knows: '200 does not mean written, and 202 is an example',
      section: 'send-the-record',
      en: ['`200` does not mean that the record is written', 'In an example'],
      fr: ['`200` ne signifie pas que l’enregistrement est écrit', 'Dans un exemple'],
    },
    {
      knows: 'MYOB is asynchronous too',
      section: 'send-the-record',
      en: ['since 11 May 2026'],
      fr: ['Depuis le 11 mai 2026'],
    },
    {
      knows: 'a timed-out record may still have been written',
      section: 'act-on-the-push-status',
      en: ['`timeoutInMinutes` has elapsed', 'it may have been written, or may still be'],
      fr: ['`timeoutInMinutes` est écoulé', 'il a pu être écrit, ou peut l’être encore'],
    },
    {
      knows: 'a written record is readable after the next sync',
      section: 'read-the-record-back',
      en: ['not yet in Codat’s cache', 'after the next sync of its data type'],
      fr: ['n’est pas encore dans le cache de Codat', 'après la prochaine synchronisation'],
    },
    {
      knows: 'a time-out is reported as unsuccessful, and an offline connector waits without end',
      section: 'set-a-time-out',
      en: ['`{dataType}.write.unsuccessful`', 'is offline, it stays `Pending`'],
      fr: ['`{dataType}.write.unsuccessful`', 'est hors ligne, le statut reste `Pending`'],
    },
    {
      knows: 'what a repetition with the same key returns',
      section: 'repeat-a-request-safely',
      en: [
        'The value is a GUID',
        'for 90 minutes',
        'The first response again, even if it is a `4xx` or `5xx`',
        'a `429` is not kept',
        '| Still in progress | `409` |',
        '| Sent with another body | `422` |',
        'this is inferred',
      ],
      fr: [
        'Sa valeur est un GUID',
        'pendant 90 minutes',
        'De nouveau la première réponse, même si c’est un `4xx` ou un `5xx`',
        'un `429` n’est pas conservé',
        '| Encore en cours | `409` |',
        '| Envoyée avec un autre corps | `422` |',
        'c’est une déduction',
      ],
    },
    {
      knows: 'a request for bank feeds contains at most 1,000 transactions',
      section: 'bank-feeds',
      en: ['at most 1,000 in a request', '`Success` means that Codat has saved'],
      fr: ['au plus 1 000 par requête', '`Success` signifie que Codat a enregistré'],
    },
    {
      knows: 'Bill Pay is synchronous, and 1010 is a long sync',
      section: 'bill-pay-and-expenses',
      en: ['Bill Pay is synchronous', '1010 means', 'more than ten minutes'],
      fr: ['Bill Pay est synchrone', '1010 signifie', 'plus de dix minutes'],
    },
  ],
  {
    en: ['A time-out cancels the write', 'the header for only four operations'],
    fr: ['Le délai annule', 'Sans délai,', 'cet en-tête que pour quatre appels'],
  },
);
