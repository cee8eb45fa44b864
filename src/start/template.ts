import stockTemplate from '@docusaurus/core/lib/ssg/ssgTemplate.html.js';

import { startScript, startsOnLoad } from './names';

const stockRoot = '<html <%~ it.htmlAttributes %>>';

const stockScripts = `<% it.scripts.forEach((script) => { %>
      <script src="<%= it.baseUrl %><%= script %>" defer></script>
    <% }); %>`;

/**
 * The title of a page, and the day of its last change if it has one, which the print styles put on every sheet. They are
 * in HTML, as an attribute is; for a string of CSS, quotes and backslashes are escaped, and angle brackets, so that the
 * tag ends where it seems to.
 */
const root = String.raw`<%
  const [, title = ''] = /<title[^>]*>([^<]*)/.exec(it.metaAttributes.join('')) ?? [];
  const [, date = ''] = /"dateModified"[^>]*>([^<]*)/.exec(it.appHtml) ?? [];
  const escapes = { '&lt;': '\\3c ', '&gt;': '\\3e ' };
  const quoted = (text) =>
    '&quot;' + text.replace(/\\|&(?:quot|lt|gt);/g, (sign) => escapes[sign] ?? '\\' + sign) + '&quot;';
%><html <%~ it.htmlAttributes %> style="--paper-title:<%~ quoted(title) %><% if (date) { %>;--paper-date:<%~ quoted(date) %><% } %>">`;

const folder = 'assets/js/';

/**
 * Docusaurus' template for pages, with `script.ts`: the page names the scripts of the application, but only those that
 * start on load have them as elements (`StartsOnLoad`). With `load`, every page has them, as in the stock template.
 *
 * @throws if the stock template of this version of Docusaurus has its root or its scripts in another way
 */
export function pageTemplate(load = process.env.HYDRATE === 'load'): string {
  const isStock = load ? 'true' : `it.htmlAttributes.includes('${startsOnLoad}=')`;
  // The folder is named once: every page has this list.
  const names = `it.scripts.map((script) => script.replace('${folder}', '').replace('.js', '')).join(' ')`;
  const scripts = `<script src="/${startScript}" async<% if (!(${isStock})) { %> data-application="<%= it.baseUrl %>${folder} <%= ${names} %>"<% } %>></script>
    <% if (${isStock}) { %>
    ${stockScripts}
    <% } %>`;
  return withReplaced(withReplaced(stockTemplate, { stockRoot }, root), { stockScripts }, scripts);
}

function withReplaced(
  template: string,
  stock: Readonly<Record<string, string>>,
  own: string,
): string {
  const [[name, part] = ['', '']] = Object.entries(stock);
  const parts = template.split(part);
  if (parts.length !== 2) {
    throw new Error(
      `src/start/template.ts: the template of this version of Docusaurus has another ${name}. Adapt it to @docusaurus/core/lib/ssg/ssgTemplate.html.js.`,
    );
  }
  return parts.join(own);
}
