import type { LockedPackage } from './lockfile';

/** Packages that only the build installs, but parts of which are sent to readers: the typeface. */
const shipped: readonly string[] = ['@fontsource-variable/ibm-plex-sans'];

/** Licences of packages whose description has them in an older form, as their own files state them. */
const stated: Readonly<Record<string, string>> = {
  eval: 'MIT',
  format: 'MIT',
  'require-like': 'MIT',
};

/** A package and its licence. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string | undefined;
}

/** The packages that the site ships to readers, sorted by name. */
export function licensedPackages(packages: readonly LockedPackage[]): readonly Licensed[] {
  const used = packages.filter(({ name, isDev }) => !isDev || shipped.includes(name));
  const known = used.map(({ name, version, licence }): Licensed => {
    return { name, version, licence: licence ?? stated[name] };
  });
  const distinct = new Map(known.map((each) => [`${each.name} ${each.version}`, each]));
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** The licences as a text file for readers, one package per line. */
export function licencesText(packages: readonly LockedPackage[]): string {
  const lines = licensedPackages(packages).map(
    ({ name, version, licence }) => `${name} ${version}: ${licence ?? 'not stated'}`,
  );
  return [
    'Third-party packages that this site is built with, and their licences.',
    '',
    ...lines,
    '',
  ].join('\n');
}
