import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { makeDossier } from '../dossier/make';
import { dossierLanguages } from '../dossier/words';
import { commitDate } from '../files/commit-date';
import { revisionOf } from '../files/revision';
import { buildDir } from '../site/build-dir';
import { ensureChromium } from './check/chromium';
import { helpOption, helpText, type Command } from './help';
import { readOptions } from './options';
import { runCommand } from './run-command';
import { buildSite } from './site/build-site';

const command = {
  name: 'dossier',
  summary:
    'Makes one PDF of the pages of the guide, with a cover, contents and page numbers.\n' +
    'It builds the site first, so that the revision on the cover is that of the pages.',
  options: {
    lang: { type: 'choice', choices: dossierLanguages, help: 'The language.', default: 'en' },
    paper: { type: 'choice', choices: ['a4', 'letter'], help: 'The paper.', default: 'a4' },
    out: {
      type: 'text',
      takes: '<file>',
      help: 'The file to make.',
      default: '.generated/dossier/<lang>.pdf',
    },
    built: { type: 'flag', help: 'Take the last build as it is.' },
    help: helpOption,
  },
  examples: [
    { args: '--lang fr', shows: 'the guide in French, on A4' },
    {
      args: '--paper letter --out guide.pdf',
      shows: 'in English, on Letter, in a file of your own',
    },
  ],
} as const satisfies Command;

runCommand(async () => {
  const { lang = 'en', paper = 'a4', out, built, help } = readOptions(command.options);
  if (help) return void process.stdout.write(helpText(command));
  const begin = Date.now();
  const file = out ?? `.generated/dossier/${lang}.pdf`;
  if (!built) await buildSite();
  const [date, revision] = [commitDate('.'), revisionOf('.')];
  const { pdf, sheets } = await makeDossier({
    buildDir,
    language: lang,
    paper,
    ...(date !== undefined && revision && { commit: { date, ...revision } }),
    executablePath: ensureChromium(),
  });
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, pdf);
  const seconds = Math.round((Date.now() - begin) / 1000);
  console.log(`${file}: ${sheets.count} pages, in ${seconds} s`);
});
