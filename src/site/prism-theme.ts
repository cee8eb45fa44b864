import type { PrismTheme } from 'prism-react-renderer';

/** Code in the site's own colours; `custom.css` gives each variable a value for light and for dark. */
export const prismTheme: PrismTheme = {
  plain: { color: 'var(--site-ink)', backgroundColor: 'var(--site-zone)' },
  styles: [
    {
      types: ['comment', 'prolog', 'cdata', 'punctuation', 'operator'],
      style: { color: 'var(--site-muted)' },
    },
    {
      types: ['string', 'attr-value', 'char', 'inserted', 'reason-phrase'],
      style: { color: 'var(--site-code-string)' },
    },
    {
      types: ['number', 'boolean', 'constant', 'symbol', 'variable', 'status-code', 'url'],
      style: { color: 'var(--site-code-number)' },
    },
    {
      types: ['keyword', 'tag', 'selector', 'atrule', 'method', 'builtin', 'deleted'],
      style: { color: 'var(--site-code-keyword)' },
    },
    {
      types: ['function', 'class-name', 'property', 'attr-name', 'header-name'],
      style: { color: 'var(--site-accent)' },
    },
  ],
};
