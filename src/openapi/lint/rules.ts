import type { Oas3Rule, Plugin } from '@redocly/openapi-core';

import { object, string, type JsonObject } from '../json';
import { addressName, areaOf } from '../operations';
import { deprecatedOnly, ended, isPublic, replacedBy } from './deprecation';
import { isExemplified } from './examples';
import { forEachPart, keyOf, operationsUnder, resolved, type Part } from './parts';

/** The area of an operation must be one of the model; a webhook has no route. */
const operationArea: Oas3Rule = () => {
  let document: JsonObject = {};
  return {
    Root: (root: unknown) => {
      document = object(root);
    },
    Paths: (paths: unknown, context) => {
      for (const { name, method, node, location } of operationsUnder(paths, context)) {
        if (areaOf(document, node) !== undefined) continue;
        const id = string(node.operationId) ?? `${method} ${name}`;
        context.report({ message: `operation "${id}" names no area`, location });
      }
    },
  };
};

/** A document may state its precedence for routes that several documents share. */
const precedence: Oas3Rule = () => ({
  Root: (root: unknown, context) => {
    const value = object(root)['x-precedence'];
    if (value === undefined || Number.isInteger(value)) return;
    const message = `x-precedence is ${JSON.stringify(value)}, and not a whole number`;
    const location = keyOf(context.location.child(['x-precedence']));
    context.report({ message, location });
  },
});

const description: Oas3Rule = () =>
  forEachPart(({ kind, name, node, location, context }) => {
    if (string(node.description) !== undefined) return;
    context.report({ message: `${kind} "${name}" has no description`, location });
  });

const emptyWords = ['the', 'a', 'an', 'of', 'this', 'is', 'string', 'object'] as const;

const descriptionInformative: Oas3Rule = () =>
  forEachPart(({ kind, name, node, location, context }) => {
    const text = string(node.description);
    if (text === undefined) return;
    const known = new Set<string>([...wordsOf(name), ...emptyWords]);
    if (wordsOf(text).some((word) => !known.has(word))) return;
    const message = `the description of ${kind} "${name}" only repeats its name`;
    context.report({ message, location });
  });

const example: Oas3Rule = () =>
  forEachPart((part) => {
    const { kind, name, node, location, context } = part;
    if (!needsExample(part) || isExemplified(node, (value) => resolved(value, context))) return;
    context.report({ message: `${kind} "${name}" has no example`, location });
  });

function needsExample({ kind, node }: Part): boolean {
  return kind !== 'operation' && (kind !== 'response' || 'content' in node);
}

const webhookName: Oas3Rule = () => ({
  WebhooksMap: (webhooks: unknown, context) => {
    for (const { name, node, location } of operationsUnder(webhooks, context)) {
      const id = string(node.operationId);
      if (id === undefined || id === addressName(name)) continue;
      const message = `the operationId of webhook "${name}" is not "${addressName(name)}"`;
      context.report({ message, location });
    }
  },
});

/** The words of a text or a name, in lower case. @example wordsOf('companyId') // => ['company', 'id'] */
function wordsOf(text: string): readonly string[] {
  const words = text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.match(/\p{L}+/gu) ?? [];
}

/** The rules of this guide in addition to Redocly’s own; `redocly.yaml` switches each on. */
export const guideRules: Plugin = {
  id: 'guide',
  rules: {
    oas3: {
      'guide/operation-area': operationArea,
      'guide/description': description,
      'guide/description-informative': descriptionInformative,
      'guide/example': example,
      'guide/webhook-name': webhookName,
      'guide/precedence': precedence,
      'guide/replaced-by': replacedBy,
      'guide/ended': ended,
      'guide/deprecated-only': deprecatedOnly,
      'guide/public': isPublic,
    },
  },
};

/** The remedy for a finding, by its rule. */
export const remedies: Readonly<Record<string, string>> = {
  'guide/operation-area':
    'give it, its tag or the document an x-service: the id of an area in src/platform/model/areas.yaml',
  'guide/description': 'say what it is, in a sentence',
  'guide/description-informative': 'say more than its name',
  'guide/example': 'give it an example, or give one to each of its parts',
  'guide/precedence': 'give it a number that no other document has, or leave it out',
  'guide/webhook-name': 'name it after the event, or leave it out',
  'guide/replaced-by':
    'name in x-replaced-by the operationId of the operation to use instead, or none if there is none',
  'guide/ended': 'give it the date since which it returns 404, such as 2026-10-12',
  'guide/deprecated-only': 'remove it, or give the operation deprecated: true',
  'guide/public':
    'remove it: the document is served for download, and internal operations are not documented',
  'security-defined':
    'give it or the document a security, with a scheme of components/securitySchemes',
  'operation-4xx-response': 'describe at least one response of 400 to 499',
  'operation-operationId': 'give it an operationId: the address of its page is made of it',
};
