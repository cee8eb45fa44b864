import * as z from 'zod';
import { readDocument } from '../../faults/yaml-document';
import { FaultError } from '../../faults/fault';
import { schemaFaults } from '../../faults/schema-faults';
import type { RetiredMessages } from './merge';

/** Strings that are no longer used; Docusaurus does not read this file. */
export const retiredFile = 'i18n/fr/retired.json';

const schema = z.record(z.string(), z.strictObject({ english: z.string(), french: z.string() }));

/** @throws {FaultError} with every place that is wrong. */
export function readRetired(text: string | undefined): RetiredMessages {
  const document = readDocument(retiredFile, text ?? '{}');
  const faults = [...document.faults, ...schemaFaults(schema, document)];
  if (faults.length > 0) throw new FaultError(faults);
  return new Map(Object.entries(schema.parse(document.value)));
}
