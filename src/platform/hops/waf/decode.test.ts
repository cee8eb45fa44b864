import { describe, expect, it } from 'vitest';
import { decode } from './decode';

describe('decoding removes', () => {
  it.each([
    ['URL escapes', '%27%20or%201', "' or 1"],
    ['two layers of them', '%2527', "'"],
    ['UTF-8 escapes', '%C3%A9%E2%82%AC%F0%9F%98%80', 'é€😀'],
    ['overlong escapes of a slash', '..%c0%af', '../'],
    ['escapes of IIS', '%u0027', "'"],
    ['HTML entities', '&lt;a&#62;&#x27;&amp;', "<a>'&"],
    ['Unicode escapes', '\\u0027\\x41\\u{42}', "'AB"],
    ['full-width letters', 'ｓｅｌｅｃｔ', 'select'],
    ['one kind inside another', '&#37;27', "'"],
  ])('%s', (_, encoded, plain) => {
    expect(decode(encoded)).toBe(plain);
  });

  it.each(['50% off', 'AT&T', 'R&D;', '100%', 'C:\\new', 'a%zz', '&unknown;', '\uD800'])(
    'nothing that is not escaped: %s',
    (text) => {
      expect(decode(text)).toBe(text);
    },
  );
});
