/** A small site in each language, searched as the whole one is: its pages as HTML, read, indexed and opened. */
import { indexOf } from '../generate/make-index';
import { readPage } from '../generate/page';
import { openSearch, type SearchEngine } from './search';
import type { SearchIndex, Sentences } from './search-index';
import type { Language } from './words';

/** The content of pages, by their addresses. */
type Pages = Readonly<Record<string, string>>;

/** An operation of the reference, as it is built. */
const operation = (title: string, method: string, path: string, text: string) =>
  `<h1>${title}</h1><span data-method="${method}">${method.toUpperCase()}</span>
  <code class="address">https://api.codat.io<wbr>${path}</code><p>${text}</p>`;

const english: Pages = {
  '/security/encryption': `<h1>Encryption</h1><p>All data is encrypted with AES-256. Every tenant is
    kept apart by logical separation.</p><h2 id="keys">Keys</h2><p>A customer-managed key is possible.
    Its sign is a single letter, on a page of its own.</p>`,
  '/security/firewall': `<h1>Web application firewall</h1><p>The firewall rejects what looks like an
    attack.</p><h2 id="own">Your own firewall</h2><p>Outbound calls need an allowlist.</p>`,
  '/security/access': `<h1>Access</h1><p>Users come in through single sign-on. Slashes are allowed.</p>`,
  '/using-the-api/rate-limits': `<h1>Rate limits</h1><p>A client may send 1,000 requests a minute. The
    header X-Rate-Limit-Remaining has the rest of them. The event client.rateLimit.reached warns you.</p>
    <h2 id="codes">Status codes</h2><table><tr><td>429<td>Too many requests: wait.<tr><td>503<td>The
    service is unavailable.</table><h2 id="example">Example</h2><pre>GET /companies\nHost: api</pre>`,
  '/explorer/list-companies': `<h1>A client lists companies</h1><p>The gateway checks the key, then the
    service reads the companies.</p>`,
  '/api/expenses/list-companies': operation(
    'List companies',
    'get',
    '/companies',
    'A page of them.',
  ),
  '/api/platform/list-companies': operation(
    'List companies',
    'get',
    '/companies',
    'A page of them.',
  ),
  '/api/platform/get-company': operation(
    'Get company',
    'get',
    '/companies/{companyId}',
    'It is one.',
  ),
  '/glossary': `<h1>Glossary</h1><dl><dt>Company<dd>A business whose data is shared.
    <dt>Encryption<dd>Data that others cannot read.</dl>`,
};

const french: Pages = {
  '/security/encryption': `<h1>Chiffrement</h1><p>Toutes les données sont chiffrées. La séparation est
    logique.</p><h2 id="keys">Clés</h2><p>Une clé gérée par le client est possible.</p>`,
  '/security/firewall': `<h1>Pare-feu</h1><p>Le pare-feu rejette ce qui ressemble à une attaque.</p>`,
  '/using-the-api/rate-limits': `<h1>Limites de débit</h1><p>Un client peut envoyer 1\u202f000 requêtes
    par minute. L’en-tête X-Rate-Limit-Remaining donne le reste.</p><h2 id="delay">Délai
    d’expiration</h2><p>L’équipement attend jusqu’à l’échéance\u00a0; l’hébergement aussi.</p>`,
  '/explorer/list-companies': `<h1>Un client liste les sociétés</h1><p>La passerelle lit.</p>`,
  '/api/platform/get-company': operation(
    'Lire une société',
    'get',
    '/companies/{companyId}',
    'Une.',
  ),
  '/glossary': '<h1>Glossaire</h1><dl><dt>Société<dd>Une entreprise.</dl>',
};

const synonyms: Readonly<Record<Language, SearchIndex['synonyms']>> = {
  en: [
    ['SSO', 'single sign-on', 'authentification unique'],
    ['BYOK', 'customer-managed key'],
    ['WAF', 'web application firewall', 'pare-feu applicatif'],
  ],
  fr: [
    ['BYOK', 'clé gérée par le client'],
    ['timeout', 'délai d’expiration'],
  ],
};

/** The index of the small site, and what it keeps of each page. */
export function smallIndex(language: Language) {
  const kept: Sentences[] = [];
  const pages = Object.entries(language === 'en' ? english : french).flatMap(
    ([url, html]) => readPage(url, `<main>${html}</main>`, language) ?? [],
  );
  const keep = (sentences: Sentences) => String(kept.push(sentences) - 1);
  const baseUrl = language === 'en' ? '/' : '/fr/';
  return { index: indexOf(pages, keep, { language, baseUrl, synonyms: synonyms[language] }), kept };
}

export function smallSite(language: Language): SearchEngine {
  const { index, kept } = smallIndex(language);
  return openSearch(index, ({ sentences }) => Promise.resolve(kept[Number(sentences)] ?? []));
}
