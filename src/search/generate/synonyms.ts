import * as z from 'zod';

import { FaultError } from '../../faults/fault';
import { schemaFaults } from '../../faults/schema-faults';
import { readDocument } from '../../faults/yaml-document';
import type { SearchIndex } from '../engine/search-index';
import type { Language } from '../engine/words';

const word = z.string().regex(/../, 'two characters or more, as one says nothing');
const words = z.array(word).min(1);

/** `synonyms.yaml`: words and phrases that mean the same, in both languages, and why readers need them. */
const synonymsFile = z.array(z.strictObject({ reason: z.string().min(1), en: words, fr: words }));

/**
 * Reads the synonyms for one language. Its readers type words of the other as well: they are in each group behind its own.
 * @param file the path of the text, for errors
 * @throws {FaultError} with every fault, each with its line and column
 * @example
 * readSynonyms('synonyms.yaml', '- { reason: …, en: [GDPR], fr: [RGPD] }', 'fr') // => [['RGPD', 'GDPR']]
 */
export function readSynonyms(
  file: string,
  text: string,
  language: Language,
): SearchIndex['synonyms'] {
  const document = readDocument(file, text);
  const faults =
    document.faults.length > 0 ? document.faults : schemaFaults(synonymsFile, document);
  if (faults.length > 0) throw new FaultError(faults);
  return synonymsFile
    .parse(document.value)
    .map(({ en, fr }) => [...new Set(language === 'en' ? [...en, ...fr] : [...fr, ...en])]);
}
