import { SCORE, type RuleSet, type Signature } from './rules';

/** Files that only the system itself reads, as segments of their path. */
const SYSTEM_FILES = [
  'etc/passwd',
  'etc/shadow',
  'etc/hosts',
  'etc/group',
  'etc/issue',
  'proc/self',
  'proc/version',
  'windows/win.ini',
  'windows/system32',
  'windows/system.ini',
  'winnt/system32',
  'web-inf',
  'meta-inf',
  '.git/config',
  '.git/head',
  '.svn/entries',
  '.docker/config.json',
  '.ssh/id_rsa',
  '.ssh/authorized_keys',
  '.aws/credentials',
  'var/log',
].map((path) => path.split('/'));
const BY_FIRST = new Map(
  SYSTEM_FILES.map(([first]) => [first, SYSTEM_FILES.filter((path) => path[0] === first)]),
);
const SYSTEM_NAMES = new Set([
  'boot.ini',
  '.htpasswd',
  '.htaccess',
  '.env',
  'web.config',
  'id_rsa',
  '.bash_history',
  '.bashrc',
  '.netrc',
  '.npmrc',
]);
const SCHEME =
  /(?:^|[\s=("'/])(?:(?:file|php|phar|expect|zip|data|gopher|dict):\/{1,3}|jar:(?:https?|file):)\S/i;
/** The beginnings of paths that only the system itself uses. */
const SYSTEM_FOLDER =
  /(?:^|[\s=("'<>|])\/{1,2}(?:etc|proc|sys|root|dev|boot|var\/(?:log|run|lib|www|spool))\/{1,2}[\w.*?[-]/i;

/** Path traversal: segments that go up, system files, and schemes that open files. */
export const pathTraversal: RuleSet = {
  control: 'path-traversal',
  find(text) {
    const segments = text.split(/[/\\]/);
    // `/etc//./passwd` is /etc/passwd.
    const path = segments.filter(
      (segment, index) => index === 0 || (segment !== '' && segment !== '.'),
    );
    return [
      ...when('lfi-climb', segments.length > 1 && segments.some(climbs)),
      ...when(
        'lfi-system-file',
        path.some((_, index) => namesSystemFile(path, index)) || isHiddenFile(text),
      ),
      ...when('lfi-system-folder', SYSTEM_FOLDER.test(text)),
      ...when('lfi-scheme', SCHEME.test(text)),
      ...when('lfi-null-byte', text.includes('\0')),
    ];
  },
};

/** `..`, also as `....` or `..;`, from which some filters remove a part. */
function climbs(segment: string, index: number, { length }: readonly string[]): boolean {
  const isEdge = index === 0 || index === length - 1;
  // At either end, the text around it may be adjacent: "see ../x", "and so on../".
  const part = isEdge
    ? segment
        .slice(-12)
        .split(/[\s=:'"]/)
        .at(index === 0 ? -1 : 0)
    : segment;
  return /^\.{2,4};?$/.test(part ?? '');
}

function namesSystemFile(segments: readonly string[], index: number): boolean {
  const part = (offset: number) => cleaned(segments[index + offset] ?? '').toLowerCase();
  const first = part(0);
  if (index > 0 && SYSTEM_NAMES.has(first)) return true;
  // A path that begins in the middle of a text is prose, unless its name is hidden or not a word.
  if (index === 0 && !/^\.|-inf$/.test(first)) return false;
  return (BY_FIRST.get(first) ?? []).some((path) =>
    path.every((name, offset) => part(offset) === name),
  );
}

/** The name of a system file and nothing else, as a value that is appended to a folder. */
function isHiddenFile(text: string): boolean {
  return text.startsWith('.') && text.length < 40 && SYSTEM_NAMES.has(cleaned(text).toLowerCase());
}

/** A segment without anything that can follow a file name: a null byte, a query, a quote, more prose. */
function cleaned(segment: string): string {
  return segment.slice(0, 40).split(/[\0?#\s;|&"'),]/)[0] ?? '';
}

function when(id: string, isFound: boolean): readonly Signature[] {
  return isFound ? [{ id, score: SCORE.critical }] : [];
}
