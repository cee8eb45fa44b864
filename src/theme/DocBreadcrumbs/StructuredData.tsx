/**
 * The stock component adds a script element to the head on each navigation, which Trusted Types block.
 * @see https://github.com/facebook/docusaurus/blob/main/packages/docusaurus-theme-classic/src/theme/DocBreadcrumbs/StructuredData/index.tsx
 */
export default function StructuredData(): null {
  return null;
}
