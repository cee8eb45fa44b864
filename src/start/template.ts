import stockTemplate from '@docusaurus/core/lib/ssg/ssgTemplate.html.js';

import { startScript, startsOnLoad } from './names';

const stockScripts = `<% it.scripts.forEach((script) => { %>
      <script src="<%= it.baseUrl %><%= script %>" defer></script>
    <% }); %>`;

const folder = 'assets/js/';

/**
 * Docusaurus' template for pages, with `script.ts`: the page names the scripts of the application, but only those that
 * start on load have them as elements (`StartsOnLoad`). With `load`, every page has them, as in the stock template.
 *
 * @throws if the stock template of this version of Docusaurus adds its scripts in another way
 */
export function pageTemplate(load = process.env.HYDRATE === 'load'): string {
  const parts = stockTemplate.split(stockScripts);
  if (parts.length !== 2) {
    throw new Error(
      'src/start/template.ts: the template of this version of Docusaurus has no such scripts. Adapt stockScripts to @docusaurus/core/lib/ssg/ssgTemplate.html.js.',
    );
  }
  const isStock = load ? 'true' : `it.htmlAttributes.includes('${startsOnLoad}=')`;
  // The folder is named once: every page has this list.
  const names = `it.scripts.map((script) => script.replace('${folder}', '').replace('.js', '')).join(' ')`;
  const scripts = `<script src="/${startScript}" async<% if (!(${isStock})) { %> data-application="<%= it.baseUrl %>${folder} <%= ${names} %>"<% } %>></script>
    <% if (${isStock}) { %>
    ${stockScripts}
    <% } %>`;
  return parts.join(scripts);
}
