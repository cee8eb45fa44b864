import { Fragment, createElement, type ReactNode } from 'react';

type Values = Readonly<Record<string, ReactNode>>;
type Message = { readonly message: string };

function parts(message: string, values: Values): readonly ReactNode[] {
  return message.split(/\{(\w+)\}/).map((part, i) => (i % 2 === 0 ? part : (values[part] ?? '')));
}

/** The English message with its values in place. */
export default function Translate(props: { readonly children: string; readonly values?: Values }) {
  return createElement(Fragment, null, ...parts(props.children, props.values ?? {}));
}

export function translate({ message }: Message, values: Values = {}): string {
  return parts(message, values).join('');
}
