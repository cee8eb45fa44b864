import { develop } from './dev/develop';
import { readRedirects } from './dev/redirects';
import { runCommand } from './run-command';
import { generatePages } from './site/generate-pages';
import { portFromEnvironment } from './site/serve-site';

runCommand(async () => {
  let redirects: ReadonlyMap<string, string> = new Map();
  await develop({
    port: portFromEnvironment(process.env.PORT),
    prepare: async () => {
      await generatePages();
      void readRedirects('.').then((read) => (redirects = read));
    },
    movedTo: (pathname) => redirects.get(pathname),
  });
});
