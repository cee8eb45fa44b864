import { createElement, type ComponentProps, type ReactNode } from 'react';

type Props = ComponentProps<'a'> & { readonly to?: string };

/** The link as the server renders it, of whatever address it is given. */
export default function Link({ to, href, ...props }: Props): ReactNode {
  return createElement('a', { ...props, href: to ?? href });
}
