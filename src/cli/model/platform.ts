import type { Language } from '../../platform/export/names';
import { nearest } from '../../faults/suggest';
import type { Model } from '../../platform/model/schema';
import type { Route } from '../../platform/kernel/routes';
import { platformRoutes } from '../../inputs/routes';
import { readLocaleCatalogue } from '../../inputs/catalogue';
import { readModel } from '../../inputs/model';
import { CommandError } from '../../faults/command-error';

const locales = ['en', 'fr'] as const;

/** The platform, and the language in which it is told of. */
export interface SpokenPlatform {
  readonly model: Model;
  readonly routes: readonly Route[];
  readonly language: Language;
}

/** Reads model and routes of a site. @throws {CommandError} where there is no such language */
export async function readPlatform(siteDir: string, locale = 'en'): Promise<SpokenPlatform> {
  const currentLocale = oneOf('--locale', locale, locales);
  const [model, routes, catalogue] = await Promise.all([
    readModel(siteDir),
    platformRoutes(siteDir),
    readLocaleCatalogue(siteDir, {
      currentLocale,
      defaultLocale: 'en',
    }),
  ]);
  const text = (english: string) => catalogue.translate(english).text;
  return { model, routes, language: { locale, text } };
}

/** The value of an option that has to be one of a few.
 * @throws {CommandError} naming them, or the one that may have been meant */
export function oneOf<Name extends string>(
  option: string,
  value: string,
  names: readonly Name[],
): Name {
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  const near = nearest(value, names);
  const hint = near === undefined ? `expected one of ${names.join(', ')}` : `did you mean ${near}?`;
  throw new CommandError(`${option} is "${value}", ${hint}`);
}

/** The value of an option that has to be a number, in a range where one is given. @throws {CommandError} */
export function numberOption(
  option: string,
  value: string,
  {
    min = -Infinity,
    max = Infinity,
    isWhole = true,
  }: { min?: number; max?: number; isWhole?: boolean },
): number {
  const number = value.trim() === '' ? NaN : Number(value);
  const fits = number >= min && number <= max && (!isWhole || Number.isInteger(number));
  if (fits) return number;
  const kind = isWhole ? 'a whole number' : 'a number';
  const range = Number.isFinite(min) && Number.isFinite(max) ? ` from ${min} to ${max}` : '';
  throw new CommandError(`${option} is "${value}", expected ${kind}${range}`);
}
