import type { Rule } from './finding';

/** An integration is on premise once, and its software has no sign-in page to which a person can be sent. */
export const onPremiseIntegrations: Rule = ({ onPremise, connectors }) => {
  const ids = onPremise.map(({ connector }) => connector);
  return ids.flatMap((id, index) =>
    [
      ...(ids.indexOf(id) < index ? [`"${id}" is an earlier entry: remove one of them`] : []),
      ...(connectors.some((each) => each.id === id && each.callback)
        ? [`"${id}" is on premise, so nothing can redirect to it: remove its \`callback\``]
        : []),
    ].map((message) => ({ file: 'components.yaml', path: ['onPremise', index], message })),
  );
};

const isOfIntegrations = (end: string): boolean => end.startsWith('$');

/**
 * An agent exists on the customer's machine only, and it alone reaches the software there: no connection leads into
 * the machine from outside. Every other connection holds for all integrations.
 */
export const onPremiseConnections: Rule = ({ connections }) =>
  connections.flatMap(({ from, to, onPremise, oauth }, index) => {
    // No integration with OAuth is on premise.
    const message = oauth && to === '$source' ? undefined : faultOf(from, to, onPremise);
    if (message === undefined) return [];
    const path = ['connections', index];
    return [{ file: 'components.yaml', path, message: `${from} → ${to} ${message}` }];
  });

function faultOf(from: string, to: string, onPremise: boolean | undefined): string | undefined {
  if (to === '$agent') return 'calls into the customer’s machine: remove it';
  if (from === '$agent')
    return onPremise === true
      ? undefined
      : 'exists for on-premise integrations only: add `onPremise: true`';
  if (to === '$source')
    return onPremise === false
      ? undefined
      : 'would call into the customer’s machine: add `onPremise: false`';
  if (onPremise === undefined) return undefined;
  if (!isOfIntegrations(from) && !isOfIntegrations(to))
    return 'is of no integration: remove `onPremise`';
  return onPremise ? undefined : 'holds for every integration: remove `onPremise`';
}
