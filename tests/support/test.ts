import { test as base, expect } from '@playwright/test';

type Complaints = { readonly complaints: string[] };

/**
 * Every browser test watches for what a page must never do: log an error, break the policy, throw, or ask
 * another origin. Tests that provoke an error on purpose empty `complaints` and say why.
 */
export const test = base.extend<Complaints>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      const complain = (what: string) => complaints.push(`${page.url()} ${what}`);
      page.on('console', (message) => {
        if (message.type() === 'error') complain(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => complain(`exception: ${error.message}`));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        const isOwn = origin === baseURL || protocol === 'data:' || protocol === 'blob:';
        if (!isOwn) complain(`request to another origin: ${request.url()}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
