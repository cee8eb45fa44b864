import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

import inlineStrings from './inline-strings.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'messages-'));
const messagesFile = path.join(folder, 'messages.json');
afterAll(() => rmSync(folder, { recursive: true }));

const addDependency = vi.fn();

function inline(source: string, messages: Readonly<Record<string, string>>, isOriginal = false) {
  writeFileSync(messagesFile, JSON.stringify(messages));
  const getOptions = () => ({ messagesFile, isOriginal });
  return inlineStrings.call({ resourcePath: 'a.tsx', getOptions, addDependency }, source);
}

describe('A text of the interface is inlined', () => {
  it('in the language of the build, without id and description', () => {
    expect(
      inline(`f(translate({ id: 'a', message: 'Yes', description: 'Answer' }, { n: 1 }))`, {
        a: 'Oui\u00a0!',
      }),
    ).toBe(`f(translate({message:"Oui\u00a0!"}, { n: 1 }))`);
    expect(
      inline(`<Translate id="a" values={{ n }} description="Answer">{'Yes {n}'}</Translate>`, {
        a: 'Oui {n} « "x" » <b>',
      }),
    ).toBe(`<Translate  values={{ n }} >{"Oui {n} « \\"x\\" » <b>"}</Translate>`);
  });

  it('in English, if that is the language', () => {
    const call = `translate({ id: 'a', message: 'Yes' + '!', description: 'Answer' })`;
    expect(inline(call, {}, true)).toBe(`translate({message:'Yes' + '!'})`);
    const element = `<Translate id="a" description="Answer">Yes</Translate>`;
    expect(inline(element, {}, true)).toBe(`<Translate  >Yes</Translate>`);
  });

  it('in English with its id, which marks it, if the translation is missing', () => {
    const element = `<Translate id="a" description="Answer">Yes</Translate>`;
    expect(inline(element, { b: 'Non' })).toBe(`<Translate id="a" >Yes</Translate>`);
    expect(inline(`translate({ id: 'a', message: 'Yes' })`, {})).toBe(`translate({message:'Yes'})`);
  });

  it('on its original line, even if it is nested or has several lines', () => {
    const source = [
      `const x = translate({`,
      `  id: 'a',`,
      `  message: 'Yes',`,
      `});`,
      `<Translate id="b" values={{ x: <Translate id="c">inner</Translate> }}>`,
      `  {'outer {x}'}`,
      `</Translate>;`,
      `end`,
    ].join('\n');
    const lines = inline(source, { a: 'Oui', b: 'dehors {x}', c: 'dedans' }).split('\n');
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toBe('end');
    expect(lines.join('')).toContain('{"dedans"}');
    expect(lines.join('')).toContain('{"dehors {x}"}');
  });

  it('and again when the translations change', () => {
    inline(`translate({ id: 'a', message: 'Yes' })`, {});
    expect(addDependency).toHaveBeenLastCalledWith(messagesFile);
  });

  it('but other code is unchanged', () => {
    const source = `const turn = 'translate(1 2)'; element.translate; translate(text); <p>translate</p>`;
    expect(inline(source, { a: 'Oui' })).toBe(source);
  });
});
