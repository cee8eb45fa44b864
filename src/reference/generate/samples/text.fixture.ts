import fc from 'fast-check';

/** Values that would be code, an option or the name of a file if a sample did not quote them. */
export const hostileValues = [
  `'; touch pwned; '`,
  '"; System.exit(1); //',
  '$(touch pwned) `touch pwned` ${process.exit()} #{exit} %s %(x)s {0}',
  '@/etc/passwd',
  '</etc/passwd',
  '-K /etc/passwd',
  String.raw`\' ; touch pwned #`,
  String.raw`\u0022; System.exit(1); \u000a`,
  'a\r\nX-Injected: 1\n\nEOF\n',
  'a\u2028b\u2029c\u0085d\u202Ee\u001B[201~f\uFEFF!!',
  `${'a '.repeat(60)}'`,
] as const;

const pieces = [
  ...["'", '"', '\\', '`', '$', '!', '@', '<', ';', '=', '%', '{', '}', 'u0022', 'EOF'],
  ...['\n', '\r', '\t', '\b', '\u001B', '\u0085', '\u2028', '\u202E', '\u{E0001}', 'é', '😀'],
];

/** Any text of whole characters, often with those that mean something to a language. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })))
  .map((parts) => parts.join(''));

/** A text that an argument of a program can be. */
export const anyWord = anyText.map((text) => text.replaceAll('\0', ''));
