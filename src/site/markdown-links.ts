import { existsSync } from 'node:fs';
import path from 'node:path';
import type { MarkdownHooks } from '@docusaurus/types';

import { FaultError } from '../faults/fault';

const english = 'docs';
const french = 'i18n/fr/docusaurus-plugin-content-docs/current';

type Hook = Exclude<MarkdownHooks['onBrokenMarkdownLinks'], string>;

/**
 * Resolves a link to a page whose file is not in the same folder. If a page has no French translation yet, its English
 * is at the same address: French pages link to it, and it to French ones. Any other such link is an error.
 * @throws {FaultError}
 * @example a link to `./errors.mdx` in a page of `using-the-api` // => '/using-the-api/errors'
 */
export function unresolvedLink(isFile: (file: string) => boolean = existsSync): Hook {
  return ({ sourceFilePath, url, node }) => {
    const [pathname = '', ...rest] = url.split(/(?=[?#])/);
    const target = path.posix.join(path.posix.dirname(sourceFilePath), pathname);
    const page = [english, french]
      .map((folder) => path.posix.relative(folder, target))
      .find((each) => !each.startsWith('..'));
    if (page !== undefined && isFile(path.posix.join(english, page))) {
      const address = `/${page.replace(/\.mdx?$/, '')}`.replace(/\/index$/, '/');
      return address + rest.join('');
    }
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const message = `the link leads to ${url}, and there is no such page`;
    throw new FaultError([
      { file: sourceFilePath, line, column, message, remedy: 'correct its path' },
    ]);
  };
}
