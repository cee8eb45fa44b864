import { describe, expect, it } from 'vitest';
import { glossaryCheck } from './glossary';
import { readGlossary } from '../glossary';
import { readInvariants } from './invariants';
import { pairFaults } from './pair';

const terms = readGlossary(
  'English\tFrench\tRefused\tNote\tRemarque\n' +
    'request\trequête\tune demande\n' +
    'bill\tfacture fournisseur\tfacture\n' +
    'bank feed\tflux bancaire\tbank feed\n' +
    'fetch job\ttâche de récupération (Fetch Job)\tjob\n',
);
const rules = {
  glossary: glossaryCheck(terms),
  invariants: readInvariants('# Names\nCodat\n'),
};
const faults = (english: string, french: string) => pairFaults(english, french, rules);

describe('French', () => {
  it.each([
    ['a lost placeholder', 'Hello {name}', 'Bonjour', 'lacks the placeholder {name}'],
    ['a lost code', 'Read `id` now', 'Lisez-le', 'lacks the code `id`'],
    ['a lost link', '[Read](./a.mdx#b)', '[Lire](./a.mdx)', 'lacks the link to ./a.mdx#b'],
    ['a lost tag', 'One<br/>two', 'Un deux', 'lacks the tag <br>'],
    ['a lost brace', 'a { b', 'un b', 'has lost a {'],
    ['a lost angle', '1 > 0 now', 'un', 'has lost a >'],
    ['a lost column', '| a | b |\n| - | - |', '| un |\n| - |', 'table 1 has 1 columns, expected 2'],
    ['a lost table', '| a | b |', 'Texte', 'has 0 tables, expected 1'],
    ['a refused word', 'Send a request', 'Envoyez une demande', 'says “une demande” for “request”'],
    ['a refused plural', 'Two bills', 'Deux factures', 'says “factures” for “bill”'],
    ['a name without brackets', 'A fetch job', 'Un Fetch Job', 'says “Job” for “fetch job”'],
    ['English left as it is', 'Gateway', 'Gateway', 'is equal to its English'],
  ])('with %s is faulty', (_, english, french, message) => {
    expect(faults(english, french)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['a term that holds a refused word', 'Two bills', 'Deux factures fournisseurs'],
    ['a name in brackets', 'The Fetch Job', 'La tâche de récupération (Fetch Job)'],
    ['a longer name in brackets', 'A Fetch Job', 'Tâche de récupération (Platform Fetch Job)'],
    ['a refused word where its term is not meant', 'Ask for help', 'Faites une demande'],
    ['a name that looks like a refused word', 'Bank feed API', 'API Bank Feeds'],
    ['a listed invariant', '[Codat](https://codat.io)', '[Codat](https://codat.io)'],
    ['nothing but code', '`GET /companies`', '`GET /companies`'],
    ['another order of the same markup', 'Use `a` of {b}', 'De {b}, prenez `a`'],
  ])('with %s is valid', (_, english, french) => {
    expect(faults(english, french)).toEqual([]);
  });
});

describe('a glossary', () => {
  it('is rejected with the line of each faulty row', () => {
    const text = 'English\tFrench\tRefused\tNote\tRemarque\nrequest\n\nbill\tfacture\t\tnote\n';
    expect(() => readGlossary(text)).toThrow(/tsv:2:1 [^]*tsv:4:1 /);
  });
});
