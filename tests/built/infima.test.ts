import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';

import { unusedComponent, withoutUnusedRules } from '../../src/site/bundler/infima';
import { propertiesReadBy } from '../../src/site/bundler/unused-properties';
import { htmlFiles } from '../support/sitemap';

const file = createRequire(import.meta.url).resolve('infima/dist/css/default/default.css');
const source = readFileSync(file, 'utf8');
const purged = await postcss([withoutUnusedRules(process.cwd())]).process(source, { from: file });

/** The custom properties that a sheet declares. */
const propertiesIn = (css: string) => new Set(css.match(/--[\w-]+(?=\s*:)/g));

const [all, kept] = [selectorsIn(source), selectorsIn(purged.css)];
const lost = [...all].filter((selector) => !kept.has(selector));

function selectorsIn(css: string): ReadonlySet<string> {
  const selectors = new Set<string>();
  postcss.parse(css).walkRules((rule) => rule.selectors.forEach((each) => selectors.add(each)));
  return selectors;
}

/** The classes that an element or its surroundings must have; those within `:not()` it must lack. */
function classesOf(selector: string): readonly string[] {
  const positive = selector.replaceAll(/:not\([^)]*\)/g, '');
  return [...positive.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => name);
}

/** The lost selectors of which every class is among these words. */
const missedBy = (words: ReadonlySet<string>) =>
  lost.filter((selector) => classesOf(selector).every((name) => words.has(name)));

const textOf = (name: string) => readFileSync(path.join('build', name), 'utf8');

/** The texts of the files in a folder of the build with an ending. */
const filesIn = (folder: string, ending: string) =>
  readdirSync(path.join('build', folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => textOf(path.join(folder, name)));

const scripts = () => ['assets/js', 'fr/assets/js'].flatMap((folder) => filesIn(folder, '.js'));

describe('the style sheet of every page', () => {
  it('lacks rules of Infima that nothing uses, and none of those without a class', () => {
    expect(lost.length).toBeGreaterThan(100);
    expect(lost.filter((selector) => classesOf(selector).length === 0)).toEqual([]);
  });

  it('has the rules of Infima for every class in a built page', () => {
    const classes = htmlFiles().flatMap((name) =>
      [...textOf(name).matchAll(/\sclass=(?:"([^"]*)"|([^\s">]+))/g)].flatMap(([, quoted, bare]) =>
        (quoted ?? bare ?? '').split(/\s+/),
      ),
    );
    expect(classes).toContain('navbar__item');
    expect(missedBy(new Set(classes))).toEqual([]);
  });

  it('has the rules of Infima for every class that a script can add', () => {
    const words = scripts().flatMap((text) => text.match(/[\w-]+/g) ?? []);
    expect(words).toContain('menu__list-item--collapsed');
    const others = words.filter((word) => !unusedComponent.test(word));
    expect(missedBy(new Set(others))).toEqual([]);
  });

  it('lacks the rules of components that no script adds', () => {
    const classes = scripts().flatMap((text) =>
      [...text.matchAll(/className:"([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
    );
    expect(classes).toContain('menu__list');
    expect(classes.filter((name) => unusedComponent.test(name))).toEqual([]);
  });

  it('declares every property of Infima that the pages, their scripts and the sheet itself read', () => {
    const left = propertiesIn(purged.css);
    const gone = new Set([...propertiesIn(source)].filter((name) => !left.has(name)));
    expect(gone.size).toBeGreaterThan(50);
    const styles = filesIn('assets/css', '.css').join('');
    const read = [styles, ...scripts(), ...htmlFiles().map(textOf)].flatMap(propertiesReadBy);
    expect(read.filter((name) => gone.has(name) && !propertiesIn(styles).has(name))).toEqual([]);
  });

  it('has every kept class and variable as built, and no lost class', () => {
    const css = filesIn('assets/css', '.css').join('');
    const present = new Set(css.match(/(?:--|\.)[A-Za-z][\w-]*/g));
    const needed = purged.css.match(/--ifm-[\w-]+|\.[A-Za-z][\w-]*(?=[^;{}]*\{)/g) ?? [];
    expect([...new Set(needed)].filter((name) => !present.has(name))).toEqual([]);
    const left = new Set(purged.css.match(/\.[A-Za-z][\w-]*/g));
    const gone = new Set(
      (source.match(/\.[A-Za-z][\w-]*/g) ?? []).filter((name) => !left.has(name)),
    );
    expect([...gone].filter((name) => present.has(name))).toEqual([]);
  });

  it('has the dark theme for screens only, as paper is white', () => {
    const names = readdirSync('build/assets/css').filter((name) => name.endsWith('.css'));
    const dark: postcss.Rule[] = [];
    for (const name of names)
      postcss.parse(textOf(`assets/css/${name}`)).walkRules((rule) => {
        if (rule.selectors.every((each) => /\[data-theme=['"]?dark/.test(each))) dark.push(rule);
      });
    expect(dark.map(({ selector }) => selector)).toContain(':root[data-theme=dark]');
    expect(dark.filter((rule) => !isForScreens(rule)).map(String)).toEqual([]);
  });
});

function isForScreens({ parent }: postcss.Node): boolean {
  if (parent === undefined) return false;
  const isMedia = parent instanceof postcss.AtRule && parent.name === 'media';
  return (isMedia && parent.params === 'screen') || isForScreens(parent);
}
