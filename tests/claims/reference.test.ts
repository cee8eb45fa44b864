import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** All texts of the reference in one language; what a PO file breaks over lines is joined. */
const texts = {
  en: read(['static/openapi/platform.yaml']),
  fr: read(['i18n/fr/openapi/platform.po', 'i18n/fr/openapi/common.po']),
} as const;

function read(files: readonly string[]): string {
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  return text
    .replace(/"\n"/g, '')
    .replace(/\\n|\s/g, ' ')
    .replace(/ +/g, ' ');
}

const says = [
  {
    knows: 'an eleventh API key is a conflict',
    en: 'The account already has ten API keys, the maximum.',
    fr: 'Le compte possède déjà dix clés d’API, le maximum.',
  },
  {
    knows: 'the list of API keys returns their values',
    en: 'Each entry has the value of the key',
    fr: 'Chaque élément contient la valeur de la clé',
  },
  {
    knows: 'the sources contradict each other on the last API key',
    en: 'Whether the last key of an account can be deleted is contradicted',
    fr: 'La documentation se contredit sur la dernière clé',
  },
  {
    knows: 'deleting a company deletes its cached data for good',
    en: 'Deletes the company, its connections and all of its cached data. This cannot be undone.',
    fr: 'Supprime la société, ses connexions et toutes ses données en cache. Cette suppression est irréversible.',
  },
  {
    knows: 'only a linked connection can be unlinked, and its data stays',
    en: 'Only a `Linked` connection can be unlinked. Data that has already been read stays available',
    fr: 'Seule une connexion `Linked` peut être dissociée. Les données déjà lues restent disponibles',
  },
  {
    knows: 'NotSupported means that the source lacks the data type',
    en: '`NotSupported`: the source does not have the data type.',
    fr: '`NotSupported` : la source ne propose pas ce type de données.',
  },
  {
    knows: 'a company has at most one bank feeds connection',
    en: 'one accounting connection, one bank feeds connection, and several banking and commerce',
    fr: 'une connexion comptable, une connexion de flux bancaires et plusieurs connexions bancaires et de commerce',
  },
  {
    knows: 'a minus sign sorts in descending order',
    en: 'For descending order, put `-` before it.',
    fr: 'Pour un ordre décroissant, faites-la précéder de `-`.',
  },
  {
    knows: 'a sync schedule is in hours and a window in months',
    en: 'How far back a sync reaches, in months.',
    fr: 'La profondeur d’historique que lit une synchronisation, en mois.',
  },
  {
    knows: 'companies are filtered by tags with three operators',
    en: 'with `=`, `!=` or `~` (contains)',
    fr: 'avec `=`, `!=` ou `~` (contient)',
  },
  {
    knows: 'a 451 concerns the integration',
    en: 'The integration is not available, for compliance reasons.',
    fr: 'L’intégration n’est pas disponible, pour des raisons de conformité.',
  },
  {
    knows: 'the connection management token has ended',
    en: 'the operation returns 404 after 12 October 2026',
    fr: 'cet appel renverrait le statut 404 après le 12 octobre 2026',
  },
  {
    knows: 'a changed sync setting voids earlier records',
    en: 'When a setting changes, earlier records are deleted or become invalid.',
    fr: 'Quand un paramètre change, les enregistrements antérieurs sont supprimés ou ne sont plus valides.',
  },
  {
    knows: 'the format of the reset is assumed',
    en: 'Its format is not published; this guide assumes ISO 8601.',
    fr: 'Son format n’est pas publié ; ce guide suppose qu’il s’agit d’ISO 8601.',
  },
  {
    knows: 'the documentation excludes connections from queries',
    en: 'Codat’s page on querying says that connections cannot be queried.',
    fr: 'Selon la page de Codat sur le filtrage, les connexions ne peuvent toutefois pas être filtrées.',
  },
  {
    knows: 'the owners of a company are users',
    en: 'The ids of the users who own the company.',
    fr: 'Les identifiants des utilisateurs propriétaires de la société.',
  },
  {
    knows: 'the status in the body of an error can differ from the HTTP status',
    en: 'The HTTP status of the response. Some published examples show a different one.',
    fr: 'Le statut HTTP de la réponse. Certains exemples publiés en indiquent un autre.',
  },
  {
    knows: 'the examples show no detailed error code but 0',
    en: 'A more specific error code; 0 in all published examples.',
    fr: 'Un code d’erreur plus précis ; 0 dans tous les exemples publiés.',
  },
  {
    knows: 'a webhook consumer cannot be updated through the API',
    en: 'The API has no operation that updates a consumer.',
    fr: 'L’API ne permet pas de modifier un consommateur.',
  },
  {
    knows: 'the documentation excludes integrations from queries, and queries them',
    en: 'says that integrations cannot be queried, but some examples query them.',
    fr: 'les intégrations ne peuvent pas être filtrées ; certains exemples de la documentation les filtrent pourtant.',
  },
  {
    knows: 'the event that ends a sync does not mean success',
    en: 'ends, successfully or not: check the `status` of each data type.',
    fr: 'se termine, qu’elle ait réussi ou non : vérifiez le `status` de chaque type de données.',
  },
  {
    knows: 'the fate of an omitted origin is not documented',
    en: 'Whether an omitted origin stays allowed is not documented, so send them all.',
    fr: 'La documentation ne précise pas si une origine omise reste autorisée : envoyez-les donc toutes.',
  },
] as const;

describe.each(['en', 'fr'] as const)('the reference in %s', (language) => {
  test.each(says)('says that $knows', (claim) => {
    expect(texts[language]).toContain(claim[language]);
  });
});

test.each([
  'Whether it is whole or shortened here is not documented',
  'the schema does not say in which unit',
  'The API does not name the conflicts',
  'its last key cannot be deleted',
  'with a 401. The other',
  'for legal reasons',
  'where an API key did it',
])('the reference never says “%s”', (phrase) => {
  expect(texts.en).not.toContain(phrase);
});

test('a transaction is never only an operation in the French of the Banking API', () => {
  expect(read(['i18n/fr/openapi/banking.po'])).not.toMatch(/opérations?\b(?! bancaires?)/i);
});

test('a sync is never called « lecture » in the French of the platform', () => {
  expect(texts.fr).not.toMatch(/lectures?\b(?! des données)/i);
});

test('the reset of the quota is a date', () => {
  const header = /X-Rate-Limit-Reset: description: (.*?) example: '([^']*)'/.exec(texts.en);
  expect(header?.[1]).toContain('DateTime');
  expect(header?.[2]).toBe('2026-03-19T00:00:00Z');
});

test('the API never accepts the owners of a company', () => {
  const owners = texts.en.match(/ownerUserIds: type: .*? description:/g);
  expect(owners).toEqual(
    Array(2).fill('ownerUserIds: type: array readOnly: true minItems: 0 description:'),
  );
});
