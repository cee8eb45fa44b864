import { sample } from 'openapi-sampler';

import type { Example } from '../../page';
import type { JsonObject } from '../../../openapi/json';
import { entries, holdersOf } from '../../../openapi/resolve';
import { isSmall } from '../../../openapi/size';
import { optional, type PageContext } from './context';

/** Beyond this depth, a sample no longer helps to understand the schema above it. */
const sampleDepth = 6;

/** A schema larger than this gets no sample: its page would be too large, and nobody would read it. */
const mostSchemas = 1000;

/**
 * The examples of a body, or one made from its schema.
 * @param isRequest whether to leave out properties that occur only in responses.
 */
export function bodyExamples(
  context: PageContext,
  content: JsonObject,
  mediaType: string,
  isRequest: boolean,
): { readonly examples: readonly Example[]; readonly isSampled?: true } {
  if ('example' in content) return { examples: [example(content.example, mediaType)] };
  const examples = entries(context.document, content.examples)
    .filter(([, { node }]) => 'value' in node)
    .map(([name, target]): Example => {
      const [summary] = holdersOf(target, 'summary');
      const [description] = holdersOf(target, 'description');
      return {
        label: (summary && context.text(summary, 'summary')) ?? { text: name },
        ...optional('description', description && context.prose(description)),
        ...example(target.node.value, mediaType),
      };
    });
  if (examples.length > 0) return { examples };
  const sampled = sampleOf(context, content.schema, isRequest);
  if (sampled === undefined) return { examples: [] };
  return { examples: [example(sampled, mediaType)], isSampled: true };
}

/** @example example({ a: 1 }, 'application/json').value // => '{\n  "a": 1\n}' */
function example(value: unknown, mediaType: string): Example {
  if (typeof value === 'string' && !/json/i.test(mediaType)) return { value, language: 'text' };
  return { value: JSON.stringify(value, null, 2), language: 'json' };
}

function sampleOf({ document }: PageContext, schema: unknown, isRequest: boolean): unknown {
  if (typeof schema !== 'object' || schema === null) return undefined;
  const limit = { schemas: mostSchemas, depth: sampleDepth };
  if (!isSmall(document, schema, limit)) return undefined;
  try {
    const options = {
      quiet: true,
      maxSampleDepth: sampleDepth,
      skipReadOnly: isRequest,
      skipWriteOnly: !isRequest,
    };
    return sample(schema, options, document) ?? undefined;
  } catch {
    // A schema without a sample is still drawn.
    return undefined;
  }
}
