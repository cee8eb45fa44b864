import type { ReactNode } from 'react';
import renderRoutes from '@docusaurus/renderRoutes';

interface Props {
  /** The route that contains all others. */
  readonly route: { readonly routes: Parameters<typeof renderRoutes>[0] };
}

/** All routes known so far: Docusaurus reads those of the application only once, those of a component whenever it renders. */
export default function Routes({ route }: Props): ReactNode {
  return renderRoutes(route.routes);
}
