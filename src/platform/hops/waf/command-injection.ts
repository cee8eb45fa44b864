import { SCORE, type RuleSet, type Signature } from './rules';

/** Commands whose names are not words of natural language. */
const COMMANDS =
  'whoami dir uname killall openssl socat apt-get ifconfig ipconfig netstat wget curl nc ncat netcat bash sh zsh dash ksh csh powershell ' +
  'pwsh cmd cmd.exe awk gawk sed grep egrep xargs chmod chown chgrp mkfifo telnet nslookup ssh scp ftp tftp ' +
  'rsync base64 xxd crontab systemctl certutil bitsadmin wscript cscript regsvr32 rundll32 printenv ' +
  'traceroute tracert hostname pwd ps ls rm cp mv mkdir rmdir sudo su nohup useradd passwd ipconfig.exe ' +
  'whoami.exe systeminfo tasklist getent lsof busybox echo printf';
/** Commands that are also ordinary words: they count only with an argument that does not occur in prose. */
const WORDS =
  'cat id type ping sleep kill date time env set export source touch find sort head tail tee more less who ' +
  'last net start reboot shutdown halt reg copy move del host dig make eval exec test read print python ' +
  'python2 python3 perl ruby php node lua tar git docker service vi vim man mysql psql npm pip';

const NAMES = new Map([
  ...WORDS.split(' ').map((name) => [name, 'word'] as const),
  ...COMMANDS.split(' ').map((name) => [name, 'command'] as const),
]);

/** A separator that ends one command and begins another, followed by the command's name. */
const SEPARATED =
  /(\|\||&&|[;|&\n`]|\$\(|[<>]\()[ \t]*(?:\w{1,20}=\S{0,40} )?((?:\/[\w.]{1,20}){0,6}\/)?([\w.\\'"-]{2,30})/g;
const SPACE = String.raw`^(?:[ \t]|\$ifs|\$\{ifs\}|<)+`;
/** After a name: a flag, a path, a variable, a quote, a redirection or a name with a dot. */
const ARGUMENT = new RegExp(
  `${SPACE}(?:-{1,2}\\w|/[\\w.*?]|/ -|\\.{1,2}/|~/|\\$|["'\`]|[<>]|[a-z]:\\\\|https?:|\\w{0,3}[*?]|[a-z]\\w*[./@]\\w|[a-z_]\\w{0,30}=|\\d+\\.\\d)`,
  'i',
);
const SECONDS = /^[ \t]+\d+[ \t]*(?:$|[;|&`)\n#])/;
const LOWER_CASE_WORD = /^[ \t]+[a-z0-9+~]/;
const END = /^[ \t]*(?:$|[;|&`)\n<>#])/;
const LAST = /^[ \t]*(?:$|[;`)\n#])/;

/** Command injection: a shell separator followed by a command, in a form that only a shell would interpret. */
export const commandInjection: RuleSet = {
  control: 'command-injection',
  find(text) {
    const isSeparated = [...text.matchAll(SEPARATED)].some((match) => isCommand(match, text));
    return [
      ...when('rce-separated-command', isSeparated),
      ...when('rce-shell-path', SHELL_PATH.test(text)),
      ...when('rce-shell-expansion', EXPANSION.test(text)),
    ];
  },
};

const SHELL_PATH =
  /(?:^|[\s;|&`('"=<>])\/(?:usr\/|usr\/local\/)?s?bin\/\w|\/dev\/(?:tcp|udp)\/|>\s{0,4}\/(?:dev|etc|tmp|var)\/|\bcmd(?:\.exe)?\s{1,4}\/[ck]\b|\bpowershell(?:\.exe)?\s{1,4}-\w|\b(?:ba|z|k)?sh\s{1,4}-[ci]\b|\bnc\s{1,4}-\w*[el]|\{\w{1,20},\//i;
const EXPANSION = /\$\{?ifs\b|\$\{\w*[:#%/@]|\(\)\s{0,4}\{\s{0,4}:;\s{0,4}\}\s{0,4};/i;

function isCommand(match: RegExpExecArray, text: string): boolean {
  const [whole, separator = '', folder, written = ''] = match;
  // A shell interprets c''at, c"a"t and c\at as cat.
  const name = written.replace(/[\\'"]/g, '').toLowerCase();
  const kind = NAMES.get(name);
  if (kind === undefined) return false;
  const end = match.index + whole.length;
  const rest = text.slice(end, end + 60);
  if (folder !== undefined || ARGUMENT.test(rest)) return true;
  if (name === 'sleep' && SECONDS.test(rest)) return true;
  // Names of people and companies begin with a capital letter.
  if (/[A-Z]/.test(written)) return false;
  if (kind === 'command')
    return END.test(rest) || (separator !== '&' && LOWER_CASE_WORD.test(rest));
  // "Research & id" and "the `id` column" are prose; "x; id" and "`id`" are not.
  const isQuoted = separator === '`' && !/^[\w=]?$/.test(text[match.index - 1] ?? '');
  const isProse = separator === '&' || isQuoted;
  if (SUBCOMMANDS[name]?.test(rest)) return true;
  return BARE.has(name) && LAST.test(rest) && !isProse;
}
/** The ordinary words that are effective commands without an argument. */
const BARE = new Set(['id', 'env', 'reboot', 'shutdown']);
/** Subcommands, which turn a word into a command even if its argument is also a word. */
const SUBCOMMANDS: Readonly<Record<string, RegExp>> = {
  net: /^[ \t]+(?:user|localgroup)\b/,
  reg: /^[ \t]+(?:query|add|delete)\b/,
  docker: /^[ \t]+(?:ps|run|exec|rm)\b/,
  service: /^[ \t]+[\w-]{1,30}[ \t]+(?:stop|start|restart)\b/,
  git: /^[ \t]+(?:clone|config)\b/,
};

function when(id: string, isFound: boolean): readonly Signature[] {
  return isFound ? [{ id, score: SCORE.critical }] : [];
}
