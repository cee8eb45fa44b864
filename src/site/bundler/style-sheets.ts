/** Style sheets for the pages and dialogs that use them, by name, with the folders whose styles they have. */
const folders = {
  dialogs: 'search/dialog|components/KeyboardHelp/Dialog',
  compose: 'explorer/Explorer/Compose',
  explorer: 'explorer/Explorer(?!/(?:Compose|Failures|Overview)/)',
  failures: 'explorer/Explorer/Failures',
  figures: 'explorer/Flow|figure',
  home: 'home|pages',
  lenses: 'explorer/Lens',
  mermaid: 'mermaid',
  overview: 'explorer/Explorer/Overview',
  // What unfolds a figure is on each page of an operation; the figure comes with its own sheet.
  reference: 'reference|explorer/OperationFlow',
} as const;

/**
 * Docusaurus puts all styles into one sheet, which every page waits for before it shows anything. These groups take out
 * what few pages or an action show. Whatever imports one of the styles loads their sheet, which is in the HTML of pages,
 * and before what a click opens. No sheet depends on its place among the others: `tests/styles.spec.ts` compares.
 */
export const styleSheets = Object.fromEntries(
  Object.entries(folders).map(([name, folder]) => [
    `${name}-styles`,
    {
      name,
      test: new RegExp(`[\\\\/]src[\\\\/](?:${folder.replaceAll('/', String.raw`[\\/]`)})[\\\\/]`),
      type: 'css/mini-extract',
      // The scripts of every page import none of them.
      chunks: 'async',
      enforce: true,
      // Docusaurus' own group for styles has 50.
      priority: 60,
    } as const,
  ]),
);
