/**
 * The stock component puts a script element into the head on each navigation, which Trusted Types refuse.
 * @see https://github.com/facebook/docusaurus/blob/main/packages/docusaurus-theme-classic/src/theme/DocBreadcrumbs/StructuredData/index.tsx
 */
export default function StructuredData(): null {
  return null;
}
