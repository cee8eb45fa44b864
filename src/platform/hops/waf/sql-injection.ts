import { matching, SCORE, type CodePattern, type RuleSet, type Signature } from './rules';
import { sqlCodes } from './sql-tokens';

/*
 * Patterns over the codes of sql-tokens.ts. Prose also contains words of SQL, but not in this order:
 * "Drop Table Tennis Club" is DTww, and a statement that drops a table ends after its name.
 */
const ANYWHERE: readonly CodePattern[] = [
  critical(
    'sqli-tautology',
    /l!*\(*[snvt](?:c!*\(*[snvtgx]|k[sn(]|i\([sn]|bnl|y!?t)|n\)*lt(?:$|z)/,
  ),
  critical('sqli-union-values', /UA?\(*SA?\(*[nsvtgx*f]/),
  warning('sqli-union-select', /UA?\(*SA?\(*w/),
  notice('sqli-select-from', /S[^;]{1,40}?F[w(`]/),
  critical('sqli-select-all', /S\*Fw(?:\.w)?(?:$|[^w]|w[WUOz])|S\*F[^w]|Sv|S[gx]\([^;]{0,20}F/),
  warning('sqli-where', /Fw(?:\.w)?W(?:w|\(|[nst]c)/),
  critical('sqli-delete', /dFw(?:\.w)?W(?:[nsvt(!gx]|w(?:\.w)?[ckiby])/),
  critical('sqli-stacked-definition', /;DTw(?:\.w)*(?:$|[;z,(.sDN?])/),
  critical('sqli-stacked-change', /;(?:dFw(?:$|[;zW])|NIw(?:\.w)*[(YS]|pw(?:\.w)*ew?c?)/),
  critical('sqli-stacked-execution', /;(?:E(?:[vXs]|w[.(vs])|K(?:$|[;z]))|EX|X[sv(]|qQ?s|;\(*Sx/),
  critical('sqli-dangerous-function', /x\([nsvtgxfS(*]/),
  critical('sqli-probing-function', /[nsw)]?l!*\(*g\([^;]{0,60}?\)+(?:c|k|i\(|b)[nsvtgx(]/),
  critical('sqli-compared-select', /[ck]\(+S/),
  notice('sqli-joined-select', /l!*\(+S/),
  warning('sqli-subselect', /\(S[^;]{1,40}?Fw(?:\.w)?(?:$|[)W,z;])/),
  critical('sqli-order-by-column', /[n)]OBn(?:,n)*(?:$|z)/),
  critical('sqli-having', /H[snvt]c[snvt]/),
  critical('sqli-file', /Ios?/),
  critical('sqli-package', /X\.[fwg]\(/),
];

/** After a quote that the value closes: the following text would be executed as SQL. */
const BROKEN_OUT: readonly CodePattern[] = [
  critical(
    'sqli-quote-condition',
    /^s\)*l!*\(*(?:[wv](?:\.w)?(?:c|k[s(]|i\([snS]|bn|y!?t)|[gxS(]\(|S)/,
  ),
  critical('sqli-quote-string', /^s\)*l!*\(*s$/),
  critical('sqli-quote-comparison', /^s\)*[ck]\(*s$/),
  critical('sqli-quote-procedure', /^s\)*Tf\(/),
  critical('sqli-quote-truth', /^s\)*l!*\(*(?:t|[nt]z)/),
  critical('sqli-quote-union', /^s\)*UA?\(*S/),
  critical('sqli-quote-comment', /^s\)*;?z$/),
  critical('sqli-quote-clause', /^s\)*(?:OBn|H[wnst]|[lUSODdNpEHLqckbiy;].*z$)/),
  critical('sqli-quote-concatenation', /^s\)*(?:\+|l)\(*[Sgx]\(?/),
];

/** SQL injection, both as a value without quotes and as a value inside either kind of quotes. */
export const sqlInjection: RuleSet = {
  control: 'sql-injection',
  find(text) {
    const unquoted = matching(sqlCodes(text), ANYWHERE);
    return (["'", '"'] as const).reduce<readonly Signature[]>((found, quote) => {
      const codes = sqlCodes(text, quote);
      return [...found, ...matching(codes, BROKEN_OUT), ...matching(codes, ANYWHERE)];
    }, unquoted);
  },
};

function critical(id: string, pattern: RegExp): CodePattern {
  return { id, pattern, score: SCORE.critical };
}
function warning(id: string, pattern: RegExp): CodePattern {
  return { id, pattern, score: SCORE.warning };
}
function notice(id: string, pattern: RegExp): CodePattern {
  return { id, pattern, score: SCORE.notice };
}
