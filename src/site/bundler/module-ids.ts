import { createHash } from 'node:crypto';

interface Module {
  id: string | number | null;
  readonly libIdent: (options: { readonly context: string }) => string | null | undefined;
}

type Tap<T> = { readonly tap: (name: string, act: (value: T) => void) => void };

/** As much of the bundler as is needed here. */
interface Compiler {
  readonly context: string;
  readonly hooks: {
    readonly compilation: Tap<{
      readonly hooks: { readonly beforeModuleIds: Tap<Iterable<Module>> };
    }>;
  };
}

/** As many as the bundler itself chooses from, so that ids are as short. */
const range = 10_000;

/**
 * Gives the code of the site and its packages the same ids in both languages. The bundler derives an id from a path too,
 * but two paths can have the same one, and which of them then gets another depends on all modules of a language, pages
 * included. A single additional page could change the engine's file in French, which is then saved twice.
 */
export const moduleIds = {
  apply({ context, hooks }: Compiler): void {
    hooks.compilation.tap('module-ids', (compilation) => {
      compilation.hooks.beforeModuleIds.tap('module-ids', (modules) => {
        const named = [...modules].flatMap((module) => {
          const name = module.libIdent({ context });
          return typeof name === 'string' && isOfBothLanguages(name) ? [{ name, module }] : [];
        });
        const ids = idsOf(named.map(({ name }) => name));
        for (const { name, module } of named) {
          const id = ids.get(name);
          if (id !== undefined) module.id = id;
        }
      });
    });
  },
};

/** Excludes pages and their data, whose paths differ by language. The bundler numbers them after the rest. */
export const isOfBothLanguages = (name: string): boolean =>
  /^\.\/explorer\/|\/(?:src|node_modules)\//.test(name);

/**
 * A number for each name, the same for the same names in any order. A name of two modules, such as a style sheet and its
 * script, gets none: the bundler numbers them.
 * @throws {Error} if there are more names than numbers
 * @example idsOf(['./b', './a', './c', './c']) // => Map { './a' => 6458, './b' => 6456 }
 */
export function idsOf(names: readonly string[]): ReadonlyMap<string, number> {
  if (names.length > range) throw new Error(`${names.length} modules have only ${range} ids.`);
  const ids = new Map<string, number>();
  const taken = new Set<number>();
  const isOfOne = (name: string, i: number, sorted: readonly string[]) =>
    name !== sorted[i - 1] && name !== sorted[i + 1];
  for (const name of [...names].sort().filter(isOfOne)) {
    let id = createHash('sha256').update(name).digest().readUInt32BE() % range;
    while (taken.has(id)) id = (id + 1) % range;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}
