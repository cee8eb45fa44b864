import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { expect, it } from 'vitest';

import { rehypeCaptions } from './rehype';
import { remarkFacts } from './remark';

/** The JSX of a page, as the site compiles it. */
async function compiled(value: string): Promise<string> {
  const file = await compile(
    { path: 'docs/page.mdx', value },
    {
      jsx: true,
      remarkPlugins: [remarkGfm, [remarkFacts, { siteDir: process.cwd() }]],
      rehypePlugins: [rehypeCaptions],
    },
  );
  return String(file);
}

it('a citation becomes the mark of its fact, with the state of the ledger', async () => {
  const jsx = await compiled('1,000 a day.[^daily-quota][^waf-service-time] More.');
  expect(jsx).toContain(
    '{"1,000 a day."}<Fact id="daily-quota" state="documented" /><Fact id="waf-service-time" state="assumed" />{" More."}',
  );
});

it('a comment that marks a block as the guide’s own leaves nothing behind', async () => {
  expect(await compiled('Wait. {/* own: advice */}')).toContain(
    '<_components.p>{"Wait."}</_components.p>',
  );
});

it('a paragraph that begins with a colon is the caption of the table after it', async () => {
  const jsx = await compiled(': Limits[^daily-quota]\n\n| A |\n| - |\n| x |');
  expect(jsx).toMatch(
    /<_components\.table><_components\.caption>\{"Limits"\}<Fact [^>]*\/><\/_components\.caption>/,
  );
});

it('code keeps what looks like a citation', async () => {
  expect(await compiled('`[^a-z]` and\n\n```\n[^a-z]\n```')).not.toContain('<Fact');
});

it('a fact that does not exist ends the build, with page, line and the nearest name', async () => {
  await expect(compiled('Text.\n\nA claim.[^daily-quotas]')).rejects.toThrow(
    /docs\/page\.mdx:3:1 "daily-quotas" is no fact of the ledger, did you mean "daily-quota"\?/,
  );
});
