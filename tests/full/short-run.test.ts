import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { builtFile } from '../support/sitemap';
import { anOperation, representativePage } from '../support/pages/representative';
import { copyProject, type Copy } from './copy';

/** The inputs of the checks of a built site, in addition to its sources. */
const made = [
  'build',
  '.generated/api',
  '.generated/offline',
  'i18n/fr/docusaurus-plugin-content-docs-api',
];

const isProse = (page: string) => !/^\/(?:api|explorer|$)/.test(page);
const prose = representativePage(isProse);
const operation = anOperation();

const built = (file: string) => `npx vitest run --project built tests/built/${file}`;
const browser = (spec: string, title: string) =>
  `TEST_PORT=4273 npx playwright test ${spec} --retries=0 --grep '${title}'`;
const walk = (page: string) => browser('pages.spec.ts', `${page} (and|opens|by)`);

interface Fault {
  readonly what: string;
  /** The part of the short run that must detect it. */
  readonly check: string;
  /** A file of the built site or of the sources, and the change made to it. */
  readonly file: () => string;
  readonly change: (text: string) => string;
  readonly says: RegExp;
}

const styles = () => fileIn('build/assets/css', (_text, name) => name.startsWith('styles.'));
const mainScript = () => fileIn('build/assets/js', (_text, name) => name.startsWith('main.'));
const append = (code: string) => (text: string) => `${text}\n${code}\n`;
/** Letters and digits in which nothing recurs. */
const scattered = (_: unknown, i: number) => (Math.imul(i, 0x9e3779b1) >>> 0).toString(36);
const onTab =
  'if (event.key === "Tab" && document.activeElement.closest("nav")) event.preventDefault();';
const onClick =
  'const style = document.createElement("style"); style.textContent = "a {}"; document.head.append(style);';

const faults: readonly Fault[] = [
  {
    what: 'a missing label',
    check: built('pages.test.ts'),
    file: () => builtFile(prose),
    change: (html) => html.replace('</h1>', '</h1><input type="search">'),
    says: /<input> has no name/,
  },
  {
    what: 'a choice without words',
    check: built('pages.test.ts'),
    file: () => builtFile('/explorer'),
    change: (html) => html.replace(/(<option\b[^>]*>)[^<]+/, '$1…'),
    says: /has words in every choice/,
  },
  {
    what: 'a slow transition',
    check: browser('motion.spec.ts', 'the menu of a phone'),
    file: styles,
    change: append('.navbar a { transition-duration: 1s !important; }'),
    says: /1000/,
  },
  {
    what: 'a text without contrast',
    check: walk(prose),
    file: styles,
    // Too pale on white and too dark on black: axe looks at each language of a page in one theme.
    change: append('main p { color: #777 !important; }'),
    says: /color-contrast/,
  },
  {
    what: 'a page that scrolls sideways at 320 px',
    check: walk(prose),
    file: styles,
    change: append('main h1 { min-width: 400px; }'),
    says: /at 320 px/,
  },
  {
    what: 'a page that prints the colours of the dark theme',
    // Each page is printed in one of its languages, and the styles are those of the English pages.
    check: browser('print.spec.ts', String.raw`theme /(?!fr|api)\S+ is as in the light theme`),
    file: styles,
    change: (css) => css.replaceAll('@media screen', '@media all'),
    says: /themedOnPaper/,
  },
  {
    what: 'a French page that says that it is English',
    check: built('pages.test.ts'),
    file: () => builtFile(`/fr${prose}`),
    change: (html) => html.replace(/<html lang="?fr"?/, '<html lang="en"'),
    says: /Expected[^]*fr[^]*Received[^]*en/,
  },
  {
    what: 'a heading without an id',
    check: built('pages.test.ts'),
    file: () => builtFile(prose),
    change: (html) => html.replace(/(<h2[^>]*?) id=(?:"[^"]*"|[^\s>]+)/, '$1'),
    says: /has no id/,
  },
  {
    what: 'an error in a component of the reference',
    check: walk(operation),
    file: () => fileIn('build/assets/js', (text) => text.includes('message:"Copy the address"')),
    change: (code) =>
      code.replace('message:"Copy the address"', 'message:(()=>{throw new Error("broken")})()'),
    says: /broken/,
  },
  {
    what: 'data of a page that does not parse',
    check: built('page-data.test.ts'),
    file: () => fileIn('build/assets/js', (text) => text.includes(`JSON.parse('{"api"`)),
    change: (code) => code.replace(`JSON.parse('{"api"`, `JSON.parse('{{"api"`),
    says: /SyntaxError/,
  },
  {
    what: 'a heavy page',
    check: built('weight.test.ts'),
    file: () => builtFile(prose),
    // What repeats itself weighs nothing once it is compressed.
    change: append(`<!-- ${Array.from({ length: 60_000 }, scattered).join('')} -->`),
    says: /of JavaScript\), \d+ over/,
  },
  {
    what: 'a page that runs its application before it is touched',
    check: built('weight.test.ts'),
    file: () => builtFile(prose),
    change: (html) =>
      html.replace('</head>', '<script src="/assets/js/main.js" defer></script></head>'),
    says: /Expected[^]*start\.js[^]*main\.js/,
  },
  {
    what: 'a first touch that is lost',
    check: browser('first-touch.spec.ts', 'search button does'),
    file: () => 'build/start.js',
    change: (code) => code.replaceAll('.click()', '.blur()'),
    says: /Received: "never"/,
  },
  {
    what: 'something on a click that the policy forbids',
    check: browser('navigation.spec.ts', 'in-site clicks'),
    file: mainScript,
    change: append(`document.addEventListener("click", () => { ${onClick} });`),
    says: /policy: style-src/,
  },
  {
    what: 'a worker without its policy',
    check: built('headers.test.ts'),
    file: () => 'src/site/security/headers.ts',
    change: (code) => code.replace("'/start.js',", "'/start.js', '/worker.js',"),
    says: /worker\.js/,
  },
  {
    what: 'a trap for the focus',
    check: browser('navigation.spec.ts', 'the keyboard alone'),
    file: mainScript,
    change: append(`document.addEventListener("keydown", (event) => { ${onTab} });`),
    says: /the keyboard alone[^]*toHaveURL/,
  },
  {
    what: 'a French twin that is missing',
    check: 'npx tsx src/cli/lint/pages.ts',
    file: () => 'i18n/fr/docusaurus-plugin-content-docs/current/about.mdx',
    change: () => '',
    says: /about\.mdx:\d+:\d+/,
  },
];

describe('the short run turns red by', () => {
  let copy: Copy;
  let undo: () => void = () => undefined;
  beforeAll(() => {
    copy = copyProject();
    for (const name of made) {
      cpSync(name, path.join(copy.directory, name), { recursive: true });
    }
  });
  afterEach(() => undo());
  afterAll(() => copy.dispose());

  it.each(faults)('$what', ({ check, file, change, says }) => {
    undo = broken(copy, file(), change);
    const { code, output } = copy.run(`env -u CI ${check}`);
    expect(output).toMatch(says);
    expect(code).not.toBe(0);
  });
});

/** Breaks a file of the copy and deletes its compressed copies, and the file if it is empty. @returns how to undo it */
function broken({ directory, edit }: Copy, file: string, change: Fault['change']): () => void {
  const files = ['', '.br', '.gz'].map((ending) => path.join(directory, file + ending));
  const before = files
    .filter((each) => existsSync(each))
    .map((each) => [each, readFileSync(each)] as const);
  edit(file, change);
  const isEmpty = readFileSync(path.join(directory, file), 'utf8') === '';
  for (const each of isEmpty ? files : files.slice(1)) rmSync(each, { force: true });
  return () => {
    for (const [each, content] of before) writeFileSync(each, content);
  };
}

/** The path of the first matching file in a folder of the build. @throws Error if there is none */
function fileIn(folder: string, isWanted: (text: string, name: string) => boolean): string {
  const name = readdirSync(folder)
    .filter((each) => /\.(?:js|css)$/.test(each))
    .find((each) => isWanted(readFileSync(path.join(folder, each), 'utf8'), each));
  if (name === undefined) throw new Error(`${folder} holds no such file`);
  return path.join(folder, name);
}
