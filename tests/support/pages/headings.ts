import type { Root } from 'hast';

import { classesOf, elementsIn, firstNamed, wordsOf } from '../../../src/hast';

/** Headings of the content that no link can lead to, and links to headings whose name differs from the heading. */
export function headingFaults(tree: Root): readonly string[] {
  const main = firstNamed(tree, 'main');
  const faults: string[] = [];
  const [article = main] = elementsIn(main).filter((each) =>
    classesOf(each).includes('theme-doc-markdown'),
  );
  for (const heading of elementsIn(article).filter(({ tagName }) => /^h[1-6]$/.test(tagName))) {
    const [link] = heading.children.filter(
      (child) => child.type === 'element' && classesOf(child).includes('hash-link'),
    );
    const words = wordsOf({
      ...heading,
      children: heading.children.filter((each) => each !== link),
    });
    const isNamed = typeof heading.properties.id === 'string';
    if (article !== main && heading.tagName !== 'h1' && !isNamed)
      faults.push(`“${words}” has no id`);
    if (article !== main && heading.tagName === 'h2' && !link)
      faults.push(`“${words}” has no link to itself`);
    if (link?.type !== 'element') continue;
    const label = String(link.properties.ariaLabel);
    if (!label.endsWith(words)) faults.push(`“${words}” has a link called “${label}”`);
  }
  return faults;
}
