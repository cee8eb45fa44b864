import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { pageClaims } from './claims';

pageClaims(
  'using-the-api/webhooks',
  [
    {
      knows: 'an event arrives at least once',
      section: 'what-a-consumer-owes',
      en: ['At least once'],
      fr: ['Au moins une fois'],
    },
    {
      knows: 'eight attempts are made over about 28 hours',
      section: 'what-a-consumer-owes',
      en: [
        'Eight over about 28 hours',
        'immediately, then 5 seconds, 5 minutes, 30 minutes, 2 hours, 5 hours, 10 hours and 10 hours',
      ],
      fr: [
        'Huit sur 28 heures environ',
        '5 secondes, 5 minutes, 30 minutes, 2 heures, 5 heures, 10 heures et 10 heures',
      ],
    },
    {
      knows: 'a failing consumer is disabled, and its messages can be recovered or replayed',
      section: 'what-a-consumer-owes',
      en: ['Disabled after 5 days of failures', '_recover_ failed messages', '_replay_ missed'],
      fr: [
        'Désactivé après 5 jours d’échecs',
        '_récupérer_ les messages',
        '_rejouer_ les messages',
      ],
    },
    {
      knows: 'the order of events is not documented',
      section: 'what-a-consumer-owes',
      en: ['| Not documented'],
      fr: ['| Non documenté'],
    },
    {
      knows: 'the id of a message is the idempotency key',
      section: 'verify-the-signature',
      en: ['`webhook-id`', 'the idempotency key'],
      fr: ['`webhook-id`', 'la clé d’idempotence'],
    },
    {
      knows: 'the signature is over the raw body, and each consumer has its secret',
      section: 'verify-the-signature',
      en: ['on the raw body', '`whsec_` in the examples'],
      fr: ['sur le corps brut', '`whsec_` dans les exemples'],
    },
    {
      knows: 'the algorithm is not named by Codat, but defined by Standard Webhooks',
      section: 'verify-the-signature',
      en: ['does not name the algorithm', 'Standard Webhooks', 'HMAC-SHA256'],
      fr: ['ne nomme pas l’algorithme', 'Standard Webhooks', 'HMAC-SHA256'],
    },
    {
      knows: 'the API cannot update a consumer, and which settings are in the Portal',
      section: 'register-a-consumer',
      en: ['cannot update a consumer', 'Custom headers can be set only in the Portal', 'X.509'],
      fr: ['ne permet pas de modifier un consommateur', 'que dans le portail', 'X.509'],
    },
    {
      knows: 'one matching tag is enough',
      section: 'register-a-consumer',
      en: ['`key:value`', 'companies with one of these tags'],
      fr: ['`key:value`', 'sociétés qui portent l’une d’elles'],
    },
    {
      knows: 'a client with more than 50 consumers contacts Codat',
      section: 'register-a-consumer',
      en: ['If you need more, contact Codat'],
      fr: ['S’il vous en faut davantage, contactez Codat'],
    },
    {
      knows: 'a disconnected connection is unlinked or deauthorized',
      section: 'event-types',
      en: ['the connection is unlinked or deauthorized'],
      fr: ['la connexion est dissociée ou perd son autorisation'],
    },
    {
      knows: 'the first read.completed has no modified records, and has variants',
      section: 'event-types',
      en: ['`read.completed.unsuccessful`', 'which is `false` in the first one after linking'],
      fr: ['`read.completed.unsuccessful`', 'qui vaut `false` dans le premier événement'],
    },
    {
      knows: 'the events of other products',
      section: 'event-types',
      en: ['`AccountCategoriesUpdated`', '`expenses.sync.successful`', '`reports.creditModel.'],
      fr: ['`AccountCategoriesUpdated`', '`expenses.sync.successful`', '`reports.creditModel.'],
    },
    {
      knows: 'uploaded files trigger no webhook',
      section: 'event-types',
      en: ['trigger no webhook'],
      fr: ['ne déclenchent aucun webhook'],
    },
    {
      knows: 'the result of a push operation follows as a webhook',
      section: 'follow-an-asynchronous-write',
      en: [
        '`Pending` and a `pushOperationKey`',
        'as `{dataType}.write.successful` or `{dataType}.write.unsuccessful`',
      ],
      fr: [
        '`Pending` et une clé `pushOperationKey`',
        'par `{dataType}.write.successful` ou `{dataType}.write.unsuccessful`',
      ],
    },
  ],
  {
    en: [
      'how often and how long Codat retries',
      'nor the algorithm and the header of the signature',
      'puts each name into words',
      'no source promises that a retry keeps it',
    ],
    fr: [
      'le nombre et la durée des nouvelles tentatives',
      'ni l’algorithme et l’en-tête de la signature',
      'met chaque nom en mots',
      'aucune source ne promet qu’une nouvelle tentative le conserve',
    ],
  },
);

/** The example of a signed message in Codat’s documentation. */
const example = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  headers: {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  },
  body: '{"test": 2432232314}',
} as const;

const folders = ['docs', 'i18n/fr/docusaurus-plugin-content-docs/current'] as const;

describe.each(folders)('consumer.mjs in %s', (folder) => {
  test('accepts the signature of the example', () => {
    expect(verdict(folder, example, 1_614_265_330)).toBe('true');
  });

  test('accepts one valid signature of several', () => {
    const signature = `v1,AAAA ${example.headers['webhook-signature']}`;
    const headers = { ...example.headers, 'webhook-signature': signature };
    expect(verdict(folder, { ...example, headers }, 1_614_265_330)).toBe('true');
  });

  test.each([
    ['another body', { ...example, body: '{"test":2432232314}' }],
    ['another id', { ...example, headers: { ...example.headers, 'webhook-id': 'msg_1' } }],
    ['no headers', { ...example, headers: {} }],
  ])('rejects %s', (_name, message) => {
    expect(verdict(folder, message, 1_614_265_330)).toBe('false');
  });

  test.each([301, -301])('rejects a message that is %d seconds old', (age) => {
    expect(verdict(folder, example, 1_614_265_330 + age)).toBe('false');
  });
});

interface Message {
  readonly secret: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Runs the `isGenuine` of a page’s sample in a process of its own, at a time in Unix seconds. */
function verdict(folder: string, { secret, headers, body }: Message, now: number): string {
  const page = readFileSync(`${folder}/using-the-api/webhooks.mdx`, 'utf8');
  const sample = /```js title="consumer\.mjs"\n(.*?)```/s.exec(page)?.[1] ?? '';
  const script = [
    `import { createHmac, timingSafeEqual } from 'node:crypto';`,
    `Date.now = () => ${now * 1000};`,
    ...sample.split('\n').filter((line) => /^const (key|toleranceInSeconds) =/.test(line)),
    sample.slice(sample.indexOf('function isGenuine')),
    `console.log(isGenuine(${JSON.stringify(headers)}, Buffer.from(${JSON.stringify(body)})));`,
  ].join('\n');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { encoding: 'utf8', env: { ...process.env, WEBHOOK_SECRET: secret } },
  );
  return stdout.trim() || stderr;
}
