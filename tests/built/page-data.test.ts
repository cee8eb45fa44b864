import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';

describe.each(['build/assets/js', 'build/fr/assets/js'])('every script of %s', (folder) => {
  it('is parsed completely, with the data in it', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
    expect(files.length).toBeGreaterThan(50);
    let carried = 0;
    const failures = files.flatMap((file) => {
      try {
        const code = readFileSync(path.join(folder, file), 'utf8');
        new Script(code);
        for (const data of carriedBy(code)) {
          JSON.parse(data);
          carried += 1;
        }
        return [];
      } catch (error) {
        return [`${file}: ${String(error)}`];
      }
    });
    expect(failures).toEqual([]);
    expect(carried).toBeGreaterThan(50);
  });
});

/** The texts in a script that it parses as JSON at run time: the data of pages. */
function carriedBy(code: string): readonly string[] {
  const literals = code.matchAll(/JSON\.parse\(('(?:[^'\\]|\\.)*')\)/gs);
  // A string literal has no side effects, and a context of its own would cost a millisecond each.
  return [...literals].map(([, literal = '']) => new Script(literal).runInThisContext() as string);
}
