import { articleOf, type Article } from './article';
import { frameOf, type Frame } from './frame';
import { headingFaults } from './headings';
import { markupOf, type Markup } from './markup';
import { outlineFaults } from './outline';
import { treeOf } from '../../../src/hast';

/** What the tests of the built site need to know of a page. */
export interface PageFacts extends Markup {
  readonly frame: Frame;
  readonly article?: Article;
  /** Faults in the outline and the headings. */
  readonly faults: readonly string[];
}

/**
 * Parses a page once for all tests.
 * @param html of a whole page
 * @throws Error if the page has no `<html>`, `<title>` or `<main>`
 * @example factsOf('<html lang="fr"><title>A</title><main><h1>A</h1>…').frame.titles // => ['A']
 */
export function factsOf(html: string): PageFacts {
  const tree = treeOf(html);
  const article = articleOf(tree);
  return {
    ...markupOf(tree),
    frame: frameOf(tree),
    ...(article && { article }),
    faults: [...headingFaults(tree), ...outlineFaults(tree)],
  };
}
