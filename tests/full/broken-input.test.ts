import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { copyProject, type Copy } from './copy';

const english = 'docs/using-the-api/errors.mdx';
const french = 'i18n/fr/docusaurus-plugin-content-docs/current/using-the-api/errors.mdx';
const lintPages = 'npx tsx src/cli/lint/pages.ts';
const lintTypography = 'npx tsx src/cli/lint/typography.ts';
const lintEnglish = 'npx tsx src/cli/lint/english.ts';
const build = 'npx tsx src/cli/build.ts';

type Case = {
  readonly what: string;
  readonly command: string;
  readonly breakIt: (copy: Copy) => void;
  readonly says: RegExp;
};

const append = (text: string) => (page: string) => `${page}\n${text}\n`;

const cases: readonly Case[] = [
  {
    what: 'front matter without a description',
    command: lintPages,
    breakIt: ({ edit }) => edit(english, (page) => page.replace(/^description:.*\n/m, '')),
    says: /docs\/using-the-api\/errors\.mdx:\d+:\d+ .*description/,
  },
  {
    what: 'a missing French twin',
    command: lintPages,
    breakIt: ({ remove }) => remove(french),
    says: /errors\.mdx:\d+:\d+/,
  },
  {
    what: 'a link to a page that does not exist',
    command: lintPages,
    breakIt: ({ edit }) => edit(english, append('[nowhere](./nowhere.mdx)')),
    says: /docs\/using-the-api\/errors\.mdx:\d+:\d+ .*nowhere/,
  },
  {
    what: 'a wrong apostrophe',
    command: lintTypography,
    breakIt: ({ edit }) => edit(french, append("L'erreur.")),
    says: /errors\.mdx:\d+:\d+/,
  },
  {
    what: 'a word that English text must not use',
    command: lintEnglish,
    // Two strings of one word each, because the lint reads the strings of tests too.
    breakIt: ({ edit }) => edit(english, append(['Made', 'anew.'].join(' '))),
    says: /docs\/using-the-api\/errors\.mdx:\d+:6 anew "anew": write "again"/,
  },
  {
    what: 'a broken Markdown link, in the build',
    command: build,
    breakIt: ({ edit }) => edit(english, append('[nowhere](./nowhere.mdx)')),
    says: /errors\.mdx:\d+:\d+ the link leads to \.\/nowhere\.mdx/,
  },
  {
    what: 'a mermaid fence that does not parse',
    command: build,
    breakIt: ({ edit }) => edit(english, append('```mermaid\nflowchart LR\n  a --> --> b\n```')),
    says: /errors\.mdx:\d+/,
  },
  {
    what: 'a fault in the model',
    command: build,
    breakIt: ({ edit }) =>
      edit('src/platform/model/connectors.yaml', (yaml) =>
        yaml.replace('family: banking', 'family: bankng'),
      ),
    says: /connectors\.yaml:\d+:\d+/,
  },
];

describe('broken input', () => {
  let copy: Copy;
  beforeEach(() => {
    copy = copyProject();
  });
  afterEach(() => copy.dispose());

  it.each(cases)('$what fails with file and line', ({ command, breakIt, says }) => {
    breakIt(copy);
    const { code, output } = copy.run(command);
    expect(output).toMatch(says);
    expect(code).not.toBe(0);
  });

  it('a page without its twin is still built, in English marked as such, below a notice in French', () => {
    copy.remove(french);
    expect(copy.run(build)).toMatchObject({ code: 0 });
    const page = copy.run('cat build/fr/using-the-api/errors.html').output;
    expect(page).toMatch(/<div lang="?en"?/);
    expect(page).toContain('Cette page n’est pas encore traduite');
  });
});
