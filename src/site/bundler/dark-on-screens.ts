import type { Plugin, Rule } from 'postcss';

const dark = /\[data-theme=(['"]?)dark\1\]/;

/**
 * A PostCSS plugin that keeps the dark theme to screens, as paper is white: every rule that applies only in that theme,
 * whether of Infima, of Docusaurus' theme or of the site.
 * @example `[data-theme='dark'] { --ink: white }` becomes `@media screen { [data-theme='dark'] { --ink: white } }`
 */
export const darkOnScreens: Plugin = {
  postcssPlugin: 'dark-on-screens',
  OnceExit(root, { AtRule }) {
    const rules: Rule[] = [];
    root.walkRules((rule) => {
      if (rule.selectors.every((selector) => dark.test(selector))) rules.push(rule);
    });
    for (const rule of rules) {
      const media = new AtRule({ name: 'media', params: 'screen' });
      rule.replaceWith(media);
      media.append(rule);
    }
  },
};
