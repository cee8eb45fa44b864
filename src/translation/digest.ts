import { createHash } from 'node:crypto';

/**
 * Eight hexadecimal digits that change with the words of a text, but not with its layout:
 * The formatter pads tables and authors wrap lines without changing the meaning.
 * @example digest('| a   | b |') === digest('| a | b |') // => true
 */
export function digest(text: string): string {
  const words = text.replace(/\s+/g, ' ').replace(/-{3,}/g, '---').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 8);
}
