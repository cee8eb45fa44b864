import { createElement, type ComponentProps, type ReactNode } from 'react';

type Props = ComponentProps<'a'> & { readonly to?: string };

/** The link as rendered on the server, for any address. */
export default function Link({ to, href, ...props }: Props): ReactNode {
  return createElement('a', { ...props, href: to ?? href });
}
