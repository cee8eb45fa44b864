export { usePluralForm, useStorageSlot } from './hooks';

/** The classes that the theme gives its parts. */
export const ThemeClassNames = { docs: { docBreadcrumbs: 'theme-doc-breadcrumbs' } };
