import type { ReactNode } from 'react';
import clsx from 'clsx';
import type { Props } from '@theme/CodeBlock/Line';

/**
 * A line of highlighted code as a `<span>`: the stock component's `<div>` is not allowed inside `<code>`.
 * No code of this site shows line numbers, so there are none here.
 */
export default function Line({ line, classNames, getLineProps, getTokenProps }: Props): ReactNode {
  const isEmpty = line.length === 1 && line[0]?.content === '\n';
  return (
    <span {...getLineProps({ line, className: clsx(classNames) })}>
      {!isEmpty && line.map((token, index) => <span key={index} {...getTokenProps({ token })} />)}
      <br />
    </span>
  );
}
