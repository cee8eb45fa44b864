import type { Page } from '@playwright/test';

import { onePageOfEachTemplate } from './support/pages/representative';
import { hydrated } from './support/open';
import { expect, firstVisitTest as test } from './support/test';

/** The addresses of the style sheets of the open page. */
const sheetsOf = (page: Page) =>
  page.evaluate(() => [...document.styleSheets].map(({ href }) => href));

/**
 * The properties of elements that change when the style sheets of the open page come in the opposite order. Of elements
 * that are the same to every rule, one is looked at.
 */
const dependOnOrder = (page: Page) =>
  page.evaluate(async () => {
    const finished = () => Promise.all(document.getAnimations().map((each) => each.finished));
    const looks = (element: Element) => {
      const style = getComputedStyle(element);
      return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
    };
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const selected = new Set(
      rules.flatMap(({ cssText }) => [...cssText.matchAll(/\[([\w-]+)/g)].map(([, name]) => name)),
    );
    // A rule sees an element, its attributes, what is before and around it, and whether it is the last.
    const own = (element: Element | null) =>
      [...(element?.attributes ?? [])]
        .filter(({ name }) => name === 'class' || selected.has(name))
        .map(({ name, value }) => `${name}=${value}`)
        .join(' ');
    const seen = new WeakMap<Element, string>();
    const elements = new Map<string, Element>();
    for (const element of document.querySelectorAll('*')) {
      const { parentElement, previousElementSibling, nextElementSibling, tagName } = element;
      const around = parentElement === null ? '' : (seen.get(parentElement) ?? '');
      const before = `${previousElementSibling?.tagName} ${own(previousElementSibling)}`;
      const look = `${around} > ${before} + ${tagName} ${own(element)} ${nextElementSibling === null}`;
      seen.set(element, look);
      if (element.matches('body [class]') && !elements.has(look)) elements.set(look, element);
    }
    await finished();
    const before = [...elements.values()].map(looks);
    const sheets = [...document.querySelectorAll('link[rel=stylesheet]')];
    for (const sheet of sheets.reverse()) {
      const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
      document.head.append(sheet);
      await loaded;
    }
    await finished();
    return [...elements.values()].flatMap((element, index) =>
      looks(element)
        .filter((property, at) => property !== before[index]?.[at])
        .map((property) => `${element.tagName}.${element.getAttribute('class')} ${property}`),
    );
  });

for (const path of onePageOfEachTemplate()) {
  test(`the HTML names all style sheets that the page uses, which can come in any order, on ${path}`, async ({
    page,
  }) => {
    await page.goto(path);
    const served = await sheetsOf(page);
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    expect(served.length).toBeGreaterThan(0);
    expect(await sheetsOf(page)).toEqual(served);
    // The styles are the same in both languages.
    if (!path.startsWith('/fr')) expect((await dependOnOrder(page)).slice(0, 10)).toEqual([]);
  });
}
