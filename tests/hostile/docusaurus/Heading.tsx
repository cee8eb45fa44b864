import { createElement, type ComponentProps, type ElementType, type ReactNode } from 'react';

type Props = ComponentProps<'h1'> & { readonly as: ElementType };

export default function Heading({ as, ...props }: Props): ReactNode {
  return createElement(as, props);
}
