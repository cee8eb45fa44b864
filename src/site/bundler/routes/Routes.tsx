import type { ReactNode } from 'react';
import renderRoutes from '@docusaurus/renderRoutes';
import type { RouteConfigComponentProps } from 'react-router-config';

/** All routes known so far: Docusaurus reads those of the application only once, those of a component whenever it renders. */
export default function Routes({ route }: RouteConfigComponentProps): ReactNode {
  return renderRoutes(route?.routes);
}
