import kebabCase from 'lodash/kebabCase';
import { stringify } from 'yaml';

/** A fault in the document of the new API, and how the build reports it. */
export interface NewApiFault {
  readonly what: string;
  readonly rule: string;
  readonly breakIt: (text: string) => string;
  /** Matches the broken text up to the line that the finding names. */
  readonly line: RegExp;
  readonly says: string;
}

/** Common omissions of contributors, each with its rule of `redocly.yaml`. */
export const newApiFaults: readonly NewApiFault[] = [
  {
    what: 'an area',
    rule: 'guide/operation-area',
    breakIt: (text) => text.replace(/ *x-service: .*\n/, ''),
    line: /^ {4}(?=get:)/m,
    says: 'operation "list-hook-consumers" names no area: give it, its tag or the document an x-service: the id of an area in src/platform/model/areas.yaml',
  },
  {
    what: 'a description',
    rule: 'guide/description',
    breakIt: (text) => text.replace(/ *description: Where events are delivered to\.\n/, ''),
    line: /^ {8}(?=url:)/m,
    says: 'property "url" has no description: say what it is, in a sentence',
  },
  {
    what: 'a description that says more than the name',
    rule: 'guide/description-informative',
    breakIt: (text) => text.replace('Where events are delivered to.', 'The URL.'),
    line: /^ {8}(?=url:)/m,
    says: 'the description of property "url" only repeats its name: say more than its name',
  },
  {
    what: 'an example',
    rule: 'guide/example',
    breakIt: (text) => text.replace(/ *example: .*\n/, ''),
    line: /^ {8}(?=url:)/m,
    says: 'property "url" has no example: give it an example, or give one to each of its parts',
  },
  {
    what: 'security',
    rule: 'security-defined',
    breakIt: (text) => text.replace('security:\n  - apiKey: []\n', ''),
    line: /^ {4}(?=get:)/m,
    says: 'Every operation should have security defined on it or on the root level: give it or the document a security, with a scheme of components/securitySchemes',
  },
  {
    what: 'a response to a faulty request',
    rule: 'operation-4xx-response',
    breakIt: (text) => text.replace(/ *'401':\n.*\n/, ''),
    line: /description: Lists .*\n(?= {6}responses:)/,
    says: 'Operation must have at least one `4XX` response: describe at least one response of 400 to 499',
  },
  {
    what: 'a number as its precedence',
    rule: 'guide/precedence',
    breakIt: (text) => text.replace('openapi: 3.1.0\n', 'openapi: 3.1.0\nx-precedence: first\n'),
    line: /^(?=x-precedence)/m,
    says: 'x-precedence is "first", and not a whole number: give it a number that no other document has, or leave it out',
  },
  {
    what: 'the name of its event as the id of a webhook',
    rule: 'guide/webhook-name',
    breakIt: (text) =>
      text.replace(
        'components:\n',
        `webhooks:
  consumer.added:
    post:
      operationId: new-consumer
      summary: Consumer added
      description: Sent when an endpoint is registered.
      responses:
        '200': { description: The event was received. }
components:
`,
      ),
    line: /consumer\.added:\n(?= {4}post:)/,
    says: 'the operationId of webhook "consumer.added" is not "consumer-added": name it after the event, or leave it out',
  },
  {
    what: 'the replacement of a deprecated operation',
    rule: 'guide/replaced-by',
    breakIt: (text) => withLine(text, 'get', 'deprecated: true'),
    line: /^ {4}(?=get:)/m,
    says: 'operation "list-hook-consumers" is deprecated, and names no replacement: name in x-replaced-by the operationId of the operation to use instead, or none if there is none',
  },
  {
    what: 'a real date of its end',
    rule: 'guide/ended',
    breakIt: (text) => withLine(text, 'get', "x-ended: '2026-02-30'"),
    line: /^ {6}(?=x-ended:)/m,
    says: 'x-ended is "2026-02-30", and not a date: give it the date since which it returns 404, such as 2026-10-12',
  },
  {
    what: 'the mark of a deprecated operation',
    rule: 'guide/deprecated-only',
    breakIt: (text) => withLine(text, 'post', 'x-replaced-by: list-hook-consumers'),
    line: /^ {6}(?=x-replaced-by:)/m,
    says: 'operation "create-hook-consumer" has x-replaced-by, and is not deprecated: remove it, or give the operation deprecated: true',
  },
  {
    what: 'the removal of an internal operation',
    rule: 'guide/public',
    breakIt: (text) => withLine(text, 'get', 'x-internal: true'),
    line: /^ {4}(?=get:)/m,
    says: '"list-hook-consumers" is internal: remove it: the document is served for download, and internal operations are not documented',
  },
  {
    what: 'a description of a former operation',
    rule: 'x-former-operations',
    breakIt: (text) => withFormer(text, { summary: 'Silent' }),
    line: /^ {2}- (?=operationId: silent)/m,
    says: 'description is missing, expected a text',
  },
  {
    what: 'known keys in a former operation',
    rule: 'x-former-operations',
    breakIt: (text) =>
      withFormer(text, { summary: 'Replaced', description: 'Removed.', replacement: 'list' }),
    line: /^ {4}(?=replacement:)/m,
    says: 'unknown key "replacement", expected one of operationId, method, path, summary, description',
  },
  {
    what: 'a method of a former operation',
    rule: 'x-former-operations',
    breakIt: (text) =>
      withFormer(text, { summary: 'Fetched', description: 'Removed.', method: 'fetch' }),
    line: /^ {4}method: (?=fetch$)/m,
    says: 'method is "fetch", expected one of get, put, post, delete, options, head, patch, trace, event, did you mean "patch"?',
  },
  {
    what: 'an end of a former operation',
    rule: 'x-former-operations',
    breakIt: (text) =>
      withFormer(text, { summary: 'List hook consumers', description: 'Removed.' }),
    line: /^x-former-operations:\n {2}- (?=operationId: list-hook-consumers$)/m,
    says: 'list-hook-consumers is still an operation of this document: remove it from x-former-operations, or correct its operationId',
  },
  {
    what: 'a former operation of that id alone',
    rule: 'x-former-operations',
    breakIt: (text) => withFormer(text, { summary: 'Get hook consumer', description: 'Removed.' }),
    line: /operationId: get-hook-consumer\n[^]*^ {2}- (?=operationId: get-hook-consumer$)/m,
    says: 'get-hook-consumer is listed twice: keep one of the two',
  },
];

/** A document with a line at the top of its operation. */
function withLine(text: string, method: string, line: string): string {
  return text.replace(new RegExp(`^( {4}${method}:\\n)`, 'm'), `$1      ${line}\n`);
}

/** A document with another former operation, whose id is its title in kebab case. */
function withFormer(
  text: string,
  { summary = '', ...more }: Readonly<Record<string, string>>,
): string {
  const operationId = kebabCase(summary);
  const entry = stringify([{ operationId, method: 'get', path: '/hooks', summary, ...more }]);
  const key = 'x-former-operations:\n';
  return text.replace(key, key + entry.replace(/^(?=.)/gm, '  '));
}
