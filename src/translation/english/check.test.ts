import { describe, expect, it } from 'vitest';
import { checkEnglish, updateKnown } from './check';
import { lintEnglish } from './lint';
import type { Exception, Known } from './offenders';

const list = 'list.json';
const known = (offenders: Known['offenders'], exceptions: readonly Exception[] = []): Known => ({
  exceptions,
  offenders,
});
const anew = (count: number, file = 'src/a.ts') =>
  lintEnglish(file, `// ${'Made anew. '.repeat(count)}\n`);
const stale = (what: string) =>
  `list.json: ${what}: run "npx tsx src/cli/lint/english.ts --update"`;

describe('a check', () => {
  it('passes if the list says what the files hold', () => {
    expect(checkEnglish(list, known({ 'src/a.ts': { anew: 2 } }), [anew(2)])).toEqual({
      errors: [],
      summary: 'english: 1 files, 1 passages, 2 offences known, 0 new',
    });
  });

  it('fails on a new offence, and shows every offence of the rule in the file', () => {
    const { errors, summary } = checkEnglish(list, known({ 'src/a.ts': { anew: 1 } }), [anew(2)]);
    expect(errors).toEqual([
      'src/a.ts:1:9 anew "anew": write "again", or a verb with "re-" instead',
      'src/a.ts:1:20 anew "anew": write "again", or a verb with "re-" instead',
    ]);
    expect(summary).toBe('english: 1 files, 1 passages, 1 offences known, 1 new');
  });

  it('fails if the list is longer than what the files hold', () => {
    const { errors } = checkEnglish(list, known({ 'src/a.ts': { anew: 2 } }), [anew(1)]);
    expect(errors).toEqual([stale('src/a.ts lists anew 2 times, found once')]);
  });

  it('fails on a file of the list that no longer exists', () => {
    const { errors } = checkEnglish(list, known({ 'src/b.ts': { anew: 1 } }), [anew(0)]);
    expect(errors).toEqual([stale('src/b.ts lists anew once, found 0 times')]);
  });

  it('fails on a file that cannot be read', () => {
    const report = lintEnglish('docs/a.mdx', '<b>');
    expect(checkEnglish(list, known({}), [report]).errors).toEqual([
      expect.stringMatching(/^docs\/a\.mdx:1:1 not well-formed MDX/),
    ]);
  });

  it('fails if there is nothing to check', () => {
    expect(checkEnglish(list, known({}), []).errors).toEqual(['english: nothing to check']);
    expect(updateKnown(list, known({}), []).errors).toEqual(['english: nothing to check']);
  });
});

describe('an update', () => {
  it('shortens the list, and takes out what is zero and files that no longer exist', () => {
    const before = known({ 'src/a.ts': { anew: 2, tell: 1 }, 'src/b.ts': { anew: 1 } });
    expect(updateKnown(list, before, [anew(1)])).toEqual({
      known: known({ 'src/a.ts': { anew: 1 } }),
      errors: [],
    });
  });

  it('accepts a file that moved', () => {
    const before = known({ 'src/a.ts': { anew: 1 } });
    expect(updateKnown(list, before, [anew(1, 'src/b.ts')])).toEqual({
      known: known({ 'src/b.ts': { anew: 1 } }),
      errors: [],
    });
  });

  it('does not let a rule grow, and shows what grew', () => {
    const before = known({ 'src/a.ts': { anew: 1 }, 'src/b.ts': { anew: 1 } });
    expect(updateKnown(list, before, [anew(2), anew(1, 'src/b.ts')]).errors).toEqual([
      'list.json: anew grew from 2 to 3, and the list may only shrink',
      'src/a.ts:1:9 anew "anew": write "again", or a verb with "re-" instead',
      'src/a.ts:1:20 anew "anew": write "again", or a verb with "re-" instead',
    ]);
  });

  it('accepts the first offences of a new rule, by its name', () => {
    const { errors, known: updated } = updateKnown(list, known({}), [anew(2)], 'anew');
    expect(errors).toEqual([]);
    expect(updated).toEqual(known({ 'src/a.ts': { anew: 2 } }));
    const before = known({ 'src/a.ts': { anew: 1 } });
    expect(updateKnown(list, before, [anew(2)], 'anew').errors[0]).toContain('anew grew');
  });

  it('does not let one rule grow for another', () => {
    const before = known({ 'src/a.ts': { tell: 5 } });
    expect(updateKnown(list, before, [anew(1)]).errors[0]).toContain('anew grew from 0 to 1');
  });
});

describe('an exception', () => {
  const exception: Exception = {
    file: 'src/a.ts',
    rule: 'anew',
    words: 'Made anew',
    reason: 'The name of a film.',
  };

  it('covers the words that it quotes, over line breaks too', () => {
    const report = lintEnglish('src/a.ts', '// Made\n// anew. Anew.\n');
    const { errors, summary } = checkEnglish(
      list,
      known({ 'src/a.ts': { anew: 1 } }, [exception]),
      [report],
    );
    expect(errors).toEqual([]);
    expect(summary).toContain('1 offences known');
  });

  it.each([
    { ...exception, file: 'src/b.ts' },
    { ...exception, rule: 'tell' },
    { ...exception, words: 'Drawn anew' },
  ])('is an error if it matches nothing: %j', (unused) => {
    const before = known({ 'src/a.ts': { anew: 1 } }, [unused]);
    const error = `list.json: the exception of ${unused.rule} for "${unused.words}" in ${unused.file} matches nothing: remove it`;
    expect(checkEnglish(list, before, [anew(1)]).errors).toEqual([error]);
    expect(updateKnown(list, before, [anew(1)]).errors).toEqual([error]);
  });

  it('stays in an updated list', () => {
    expect(updateKnown(list, known({}, [exception]), [anew(1)])).toEqual({
      known: known({}, [exception]),
      errors: [],
    });
  });
});
