/**
 * The page whose card a page has: all pages of an API share that of the API.
 * @example cardOwner('/fr/api/platform/list-companies') // => '/fr/api/platform'
 */
export const cardOwner = (pagePath: string): string =>
  /^(?:\/fr)?\/api\/[^/]+/.exec(pagePath)?.[0] ?? pagePath;

/**
 * The address of the card of a page. That of the home page is for the language as a whole.
 * @example cardAddress('/fr/about') // => '/fr/img/cards/about.png'; cardAddress('/') // => '/img/social-card.png'
 */
export function cardAddress(pagePath: string): string {
  const [, language = '', page = ''] = /^(\/fr(?=\/))?\/(.*)$/.exec(cardOwner(pagePath)) ?? [];
  return `${language}/img/${page === '' ? 'social-card' : `cards/${page}`}.png`;
}
