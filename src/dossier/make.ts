import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { siteText } from '../site/locales';
import { documentOf, type Paper } from './document';
import { readGuide } from './guide';
import { print, type Printed } from './print';
import { wordsIn, type DossierLanguage } from './words';

export type DossierRequest = {
  readonly buildDir: string;
  readonly language: DossierLanguage;
  readonly paper: Paper;
  /** The day of the last commit, as a date of ISO 8601, its revision, and whether the files differ from it. */
  readonly commit?: {
    readonly date: string;
    readonly revision: string;
    readonly isChanged: boolean;
  };
  /** Of Chromium. */
  readonly executablePath: string | undefined;
};

/** Makes the dossier of a built site. */
export async function makeDossier(request: DossierRequest): Promise<Printed> {
  const { buildDir, language, paper, commit, executablePath } = request;
  const words = wordsIn(language);
  const html = documentOf({
    guide: await readGuide(buildDir, language),
    language,
    tagline: siteText(language).tagline,
    state: commit && stateOf(commit, language),
    words,
    paper,
    css: await readFile(path.join(__dirname, 'dossier.css'), 'utf8'),
  });
  return print(html, buildDir, executablePath);
}

function stateOf(
  { date, revision, isChanged }: NonNullable<DossierRequest['commit']>,
  language: DossierLanguage,
): string {
  const words = wordsIn(language);
  const state = words.state(dayIn(language, new Date(date)), revision);
  return isChanged ? `${state}, ${words.changed}` : state;
}

/** @example dayIn('fr', new Date('2026-12-01')) // => '1er décembre 2026' */
export function dayIn(language: DossierLanguage, date: Date): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const day = date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
  // French has an ordinal for the first day of a month, which Node does not write.
  return language === 'fr' ? day.replace(/^1 /, '1er ') : day;
}
