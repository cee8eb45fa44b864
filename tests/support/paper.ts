import type { Page } from '@playwright/test';

/**
 * What a page prints in other colours, or with another scheme of colours, in the dark theme than in the light one.
 * @example expect(await themedOnPaper(page)).toEqual([])
 */
export async function themedOnPaper(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const own = root.dataset.theme;
    /** The colours of every visible element, and of what its style adds before and after it. */
    const looksIn = (theme: string) => {
      root.dataset.theme = theme;
      // Colours that change slowly are those at the end.
      for (const animation of document.getAnimations()) animation.finish();
      const visible = [...document.querySelectorAll('body, body *')].filter((element) =>
        element.checkVisibility(),
      );
      return visible.flatMap((element) =>
        [undefined, '::before', '::after'].map((pseudo) => {
          const style = getComputedStyle(element, pseudo);
          if (pseudo !== undefined && style.content === 'none') return '';
          const colours = [
            ...[style.color, style.backgroundColor, style.backgroundImage, style.boxShadow],
            ...[style.borderTopColor, style.borderRightColor, style.borderBottomColor],
            ...[style.borderLeftColor, style.outlineColor, style.textDecorationColor],
            ...[style.fill, style.stroke, style.stopColor, style.opacity, style.filter],
            style.colorScheme,
          ];
          return `${element.outerHTML.slice(0, 120)} ${pseudo ?? ''} ${colours.join(' ')}`;
        }),
      );
    };
    const light = looksIn('light');
    const dark = looksIn('dark');
    root.dataset.theme = own ?? 'light';
    if (light.length < 2) return ['nothing is printed'];
    return dark.filter((look, i) => look !== light[i]);
  });
}

/** The texts whose contrast with white paper is below 4.5: browsers print no backgrounds, unless they are asked to. */
export async function paleOnPaper(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** @example luminance('rgb(255, 255, 255)') // => 1 */
    const luminance = (colour: string) => {
      const [red = NaN, green = NaN, blue = NaN, alpha = 1] = (
        /^rgba?\((.+)\)$/.exec(colour)?.[1] ?? ''
      )
        .split(', ')
        .map(Number);
      const [r, g, b] = [red, green, blue].map((value) => {
        const onWhite = (value * alpha + 255 * (1 - alpha)) / 255;
        return onWhite <= 0.04045 ? onWhite / 12.92 : ((onWhite + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * (r ?? NaN) + 0.7152 * (g ?? NaN) + 0.0722 * (b ?? NaN);
    };
    const texts = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        [...element.childNodes].some(
          ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
        ),
    );
    if (texts.length === 0) return ['no text is printed'];
    return texts.flatMap((element) => {
      const { color, fill } = getComputedStyle(element);
      const colour = element instanceof SVGElement ? fill : color;
      const contrast = 1.05 / (luminance(colour) + 0.05);
      return contrast >= 4.5 ? [] : [`${element.outerHTML.slice(0, 120)} ${colour} ${contrast}`];
    });
  });
}

/** What is wider than the paper or than a frame that would scroll, and what stays folded. */
export async function missingOnPaper(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const printed = [...document.querySelectorAll('main *')].filter((element) =>
      element.checkVisibility(),
    );
    const cut = printed.filter((element) => {
      const { overflowX, display } = getComputedStyle(element);
      const isFrame = overflowX !== 'visible' && display !== 'inline' && element.clientWidth > 2;
      const isClipped = isFrame && element.scrollWidth > element.clientWidth + 1;
      return isClipped || element.getBoundingClientRect().right > window.innerWidth + 1;
    });
    const folded = printed
      .filter((element) => element.matches('details'))
      .flatMap((details) => [...details.querySelectorAll(':scope > :not(summary, noscript)')])
      .filter((part) => !part.checkVisibility() || part.getBoundingClientRect().height === 0);
    const name = (element: Element) => element.outerHTML.slice(0, 120);
    return [
      ...cut.map((element) => `cut off: ${name(element)}`),
      ...folded.map((element) => `folded: ${name(element)}`),
    ];
  });
}
