import stockTemplate from '@docusaurus/core/lib/ssg/ssgTemplate.html.js';

import { startScript, startsOnLoad } from './names';

const stockScripts = `<% it.scripts.forEach((script) => { %>
      <script src="<%= it.baseUrl %><%= script %>" defer></script>
    <% }); %>`;

/**
 * Docusaurus' template for pages, with `script.ts`: the page names the scripts of the application, but only those that
 * start on load have them as elements (`StartsOnLoad`). With `load`, every page has them, as in the stock template.
 *
 * @param failure what a reader reads if a control was used and the application cannot be loaded
 * @throws if the stock template of this version of Docusaurus adds its scripts in another way
 */
export function pageTemplate(failure: string, load = process.env.HYDRATE === 'load'): string {
  const parts = stockTemplate.split(stockScripts);
  if (parts.length !== 2) {
    throw new Error(
      'src/start/template.ts: the template of this version of Docusaurus has no such scripts. Adapt stockScripts to @docusaurus/core/lib/ssg/ssgTemplate.html.js.',
    );
  }
  const isStock = load ? 'true' : `it.htmlAttributes.includes('${startsOnLoad}=')`;
  const scripts = `<script src="/${startScript}" async data-failure="${failure}"<% if (!(${isStock})) { %> data-application="<%= it.scripts.map((script) => it.baseUrl + script).join(' ') %>"<% } %>></script>
    <% if (${isStock}) { %>
    ${stockScripts}
    <% } %>`;
  return parts.join(scripts);
}
