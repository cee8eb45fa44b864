import type { Rule } from './rule';

/** Words that are often written without the accent on their capital. */
const accented = [
  'Écart',
  'Échange',
  'Échanger',
  'Échantillon',
  'Échéance',
  'Échec',
  'Échelle',
  'Échouer',
  'Écran',
  'Écrire',
  'Écriture',
  'Éditer',
  'Éditeur',
  'Édition',
  'Également',
  'Égalité',
  'Élément',
  'Élevé',
  'Éligible',
  'Émettre',
  'Émission',
  'Énoncé',
  'Énumération',
  'Épingler',
  'Équilibre',
  'Équipe',
  'Équipement',
  'Équivalent',
  'Étape',
  'État',
  'Étendre',
  'Étendue',
  'Étiquette',
  'Étranger',
  'Être',
  'Étude',
  'Étudier',
  'Évaluation',
  'Évaluer',
  'Événement',
  'Éventuel',
  'Éviter',
  'Évolution',
  'Évoluer',
];
const bare: ReadonlyMap<string, string> = new Map(
  accented.flatMap((word) =>
    ['', 's'].map(
      (plural) => [`E${word.slice(1)}${plural}`, `É${word.slice(1)}${plural}`] as const,
    ),
  ),
);

/** The words that follow `À` at the start of a sentence; after `A` it would be the verb. */
const afterA =
  'la|les|partir|chaque|travers|quoi|propos|noter|savoir|tout|toute|tous|ce|cette|ces|un|une|cet|jour|défaut|retenir';

export const capitals: readonly Rule[] = [
  {
    id: 'capital-accent',
    find: (text) => [
      ...[...text.matchAll(/(?<![\p{L}\d_])E\p{Ll}+(?![\p{L}\d_])/gu)].flatMap((match) => {
        const fix = bare.get(match[0]);
        const message = `"${match[0]}" has lost the accent of its capital, expected "${fix}"`;
        return fix === undefined ? [] : [{ offset: match.index, length: 1, fix: 'É', message }];
      }),
      ...[
        ...text.matchAll(new RegExp(`(?<![\\p{L}\\d_])A(?= (?:l’|(?:${afterA})(?!\\p{L})))`, 'gu')),
      ].map(({ index }) => ({
        offset: index,
        length: 1,
        fix: 'À',
        message: '"A" has lost the accent of its capital, expected "À"',
      })),
      ...[...text.matchAll(/(?<!\p{L})Ca(?= \p{Ll})/gu)].map(({ index }) => ({
        offset: index,
        length: 1,
        fix: 'Ç',
        message: '"Ca" has lost its cedilla, expected "Ça"',
      })),
    ],
  },
];
