import type { Oas3Rule, Oas3Visitor, UserContext } from '@redocly/openapi-core';

import { nearest } from '../../faults/suggest';
import { endOf } from '../deprecation';
import { object, string } from '../json';
import { keyOf, operationsUnder } from './parts';

type Visited = ReturnType<typeof operationsUnder>[number];

/** A deprecated operation names the operation that replaces it, or `none`. */
export const replacedBy: Oas3Rule = () =>
  forEachOperation((operation, all, context) => {
    const { 'x-replaced-by': named } = operation.node;
    if (!isDeprecated(operation) || named === 'none') return;
    const id = idOf(operation);
    if (named === undefined) {
      const message = `operation "${id}" is deprecated, and names no replacement`;
      context.report({ message, location: operation.location });
      return;
    }
    const current = all.filter((each) => !isDeprecated(each)).map(idOf);
    if (current.some((each) => each === named)) return;
    const isKnown = all.some((each) => idOf(each) === named);
    const fault = isKnown ? 'deprecated itself' : 'no operation of this document';
    const reason = named === id ? 'the operation itself' : fault;
    const message = `x-replaced-by of "${id}" is ${JSON.stringify(named)}, which is ${reason}`;
    const near = nearest(string(named) ?? '', current);
    const location = operation.keyAt('x-replaced-by');
    context.report({ message, location, suggest: near === undefined ? [] : [near] });
  });

/** The date since which an operation returns 404 is a date of the calendar. */
export const ended: Oas3Rule = () =>
  forEachOperation(({ node, keyAt }, _, context) => {
    if (!('x-ended' in node) || endOf(node) !== undefined) return;
    const message = `x-ended is ${JSON.stringify(node['x-ended'])}, and not a date`;
    context.report({ message, location: keyAt('x-ended') });
  });

/** Only a deprecated operation has a replacement or an end. */
export const deprecatedOnly: Oas3Rule = () =>
  forEachOperation((operation, _, context) => {
    if (isDeprecated(operation)) return;
    for (const key of ['x-replaced-by', 'x-ended'].filter((each) => each in operation.node)) {
      const message = `operation "${idOf(operation)}" has ${key}, and is not deprecated`;
      context.report({ message, location: operation.keyAt(key) });
    }
  });

/** Internal operations are no part of a document. */
export const isPublic: Oas3Rule = () => {
  const check = (value: unknown, context: UserContext) => {
    const node = object(value);
    if (node['x-internal'] !== true) return;
    const message = `"${string(node.operationId) ?? context.key}" is internal`;
    context.report({ message, location: keyOf(context.location) });
  };
  return { PathItem: check, Operation: check };
};

/** Visits the operations and the webhooks of a document once all of them are known. */
function forEachOperation(
  visit: (operation: Visited, all: readonly Visited[], context: UserContext) => void,
): Oas3Visitor {
  const all: Visited[] = [];
  const collect = (map: unknown, context: UserContext) => {
    all.push(...operationsUnder(map, context));
  };
  return {
    Paths: collect,
    WebhooksMap: collect,
    Root: {
      leave: (_: unknown, context: UserContext) => {
        for (const operation of all) visit(operation, all, context);
      },
    },
  };
}

const isDeprecated = ({ node }: Visited): boolean => node.deprecated === true;

const idOf = ({ node, method, name }: Visited): string =>
  string(node.operationId) ?? `${method} ${name}`;
