import { inEachLanguage } from '../address';

export type SecurityHeaders = Readonly<Record<string, string>>;

/**
 * What a response is to a browser. An asset is a part of pages: the policy of the page that loads it applies to it, and
 * opened by itself it is text. Anything else is treated as a document, which a browser may open or run by itself: pages,
 * redirects, the 404 pages, the worker, pictures and downloads; also the packs, as pages that are saved offline get the
 * headers of their pack.
 */
export type ResponseKind = 'document' | 'asset';

export type SiteHeaders = Readonly<Record<ResponseKind, SecurityHeaders>>;

/**
 * The addresses of assets: folders, which end with a slash, and files. They are listed one by one, so that whatever is
 * added elsewhere is a document and has every header.
 */
export const assetAddresses: readonly string[] = [
  ...['assets/css', 'assets/js', 'search/sentences'].flatMap(inEachLanguage),
  // Both languages have one.
  '/assets/fonts/',
  '/menu.js',
  '/recovery.js',
  '/start.js',
  '/unfold.js',
];

/**
 * The kind of the file at an address. A response without that file, such as the 404 page, is a document at any address.
 *
 * @example kindOf('/assets/js/main.1a2b.js') // => 'asset'; kindOf('/about') // => 'document'; kindOf('/worker.js') // => 'document'
 */
export function kindOf(pathname: string): ResponseKind {
  const isAsset = assetAddresses.some((address) =>
    address.endsWith('/') ? pathname.startsWith(address) : pathname === address,
  );
  return isAsset ? 'asset' : 'document';
}

/**
 * The security headers of each kind of response, defined once. The script hashes are those of the inline scripts that
 * the build left in the pages (`inline-scripts.ts`), so that the policy does not need 'unsafe-inline'.
 *
 * @example securityHeaders(["sha256-abc="]).document['Content-Security-Policy'] // => "default-src 'none'; …"
 */
export function securityHeaders(scriptHashes: readonly string[]): SiteHeaders {
  const asset = {
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
  const document = {
    'Content-Security-Policy': documentPolicy(scriptHashes),
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...asset,
  };
  return { document, asset };
}

type Directives = Readonly<Record<string, readonly string[]>>;

const none: Directives = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/**
 * The policy for the addresses of assets on hosts that know only the address when they choose headers. In place of a
 * missing asset, they send the 404 page with the headers of the asset: it needs a policy there, and under this one, which
 * is short, it loads and runs nothing.
 */
export const closedPolicy: SecurityHeaders = { 'Content-Security-Policy': policyOf(none) };

function documentPolicy(scriptHashes: readonly string[]): string {
  return policyOf({
    ...none,
    'script-src': ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)],
    'style-src': ["'self'"],
    // The SVG sprite and React's `style` props are style attributes.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'form-action': ["'self'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['docusaurus#rspack', 'site#start', 'site#worker'],
  });
}

function policyOf(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
