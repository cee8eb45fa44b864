import { Fragment, createElement, type ReactNode } from 'react';

type Values<Value> = Readonly<Record<string, Value>>;
type Props = { readonly children: string; readonly values?: Values<ReactNode> };

function parts<Value>(message: string, values: Values<Value>): readonly (string | Value)[] {
  return message.split(/\{(\w+)\}/).map((part, i) => (i % 2 === 0 ? part : (values[part] ?? '')));
}

/** The English message with its values inserted. */
export default function Translate({ children, values = {} }: Props): ReactNode {
  return createElement(Fragment, null, ...parts(children, values));
}

export function translate(
  { message }: { readonly message: string },
  values: Values<string> = {},
): string {
  return parts(message, values).join('');
}
