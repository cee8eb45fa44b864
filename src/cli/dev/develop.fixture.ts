/** `npm run dev` with `server.fixture.mjs` in place of Docusaurus. */
import { runCommand } from '../run-command';
import { CommandError } from '../../faults/command-error';
import { develop } from './develop';
import { startLanguage } from './language';

const stub = new URL('./server.fixture.mjs', import.meta.url).pathname;

runCommand(() =>
  develop({
    port: Number(process.env.PORT),
    prepare: () =>
      process.env.BROKEN === undefined
        ? Promise.resolve()
        : Promise.reject(new CommandError('a document is broken')),
    movedTo: (pathname) => (pathname === '/fr/old' ? '/fr/new' : undefined),
    start: (locale, port) => startLanguage(locale, port, stub),
  }),
);
