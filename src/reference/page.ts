/**
 * The data of a page of the reference. The build writes it as JSON beside the MDX, and the components
 * draw it: plain data, already in the page's language, with nothing left to resolve.
 */
import type { Method } from '../openapi/operations';

export type { Method };

/** A text of the document. `lang` is set if the text has no French yet and is in English. */
export interface Text {
  readonly text: string;
  readonly lang?: 'en';
}

/**
 * Sanitized Markdown: a string, or an element as `[tag, attributes, ...children]`.
 * @example ['p', {}, 'Only ', ['code', {}, 'name'], ' is needed.']
 */
export type ProseNode =
  | string
  | readonly [tag: string, attributes: ProseAttributes, ...ProseNode[]];
export type ProseAttributes = Readonly<Record<string, string | number | boolean>>;

export interface Prose {
  readonly nodes: readonly ProseNode[];
  readonly lang?: 'en';
}

export type ParameterPlace = 'path' | 'query' | 'header' | 'cookie';

/** A constraint of JSON Schema; the values are JSON texts to show, `3` or `^[a-z]+$`, all of which hold. */
export interface Constraint {
  readonly kind: ConstraintKind;
  readonly values: readonly string[];
}

export const constraintKinds = [
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'keyPattern',
  'keyMinLength',
  'keyMaxLength',
  'contentEncoding',
  'contentMediaType',
  'requiredNames',
] as const;
export type ConstraintKind = (typeof constraintKinds)[number];

/** A schema as drawn at one position of a page. */
export interface SchemaView {
  /** JSON types without `null`; empty if any type is allowed. */
  readonly types: readonly string[];
  readonly format?: string;
  readonly nullable?: true;
  /** The name in the document's components. */
  readonly name?: string;
  /** The anchor of this schema, set if a named schema is drawn here. */
  readonly anchor?: string;
  /** Where the schema is drawn if not here: a fragment of this page, or a page of its own. */
  readonly link?: string;
  readonly description?: Prose;
  /** What the position adds to a named schema. */
  readonly here?: SchemaView;
  readonly constraints?: readonly Constraint[];
  /** JSON texts. */
  readonly enum?: readonly string[];
  readonly const?: readonly string[];
  readonly default?: readonly string[];
  readonly examples?: readonly string[];
  readonly fields?: readonly Field[];
  /** Other properties: not allowed, or allowed with this schema. */
  readonly additional?: 'refused' | SchemaView;
  readonly items?: SchemaView;
  readonly variants?: readonly Variants[];
}

/** Alternatives of a schema. */
export interface Variants {
  readonly kind: 'oneOf' | 'anyOf' | 'not' | 'prefixItems';
  readonly discriminator?: string;
  readonly options: readonly Variant[];
}

export interface Variant {
  readonly label: string;
  readonly anchor: string;
  /** The values of the discriminator that select this option. */
  readonly values?: readonly string[];
  readonly schema: SchemaView;
}

/** A parameter, a header or a property. They have the same shape. */
export interface Field {
  readonly name: string;
  readonly anchor: string;
  /** Whether the name is a pattern for the names of properties. */
  readonly isPattern?: true;
  readonly required?: true;
  readonly deprecated?: true;
  readonly readOnly?: true;
  readonly writeOnly?: true;
  readonly description?: Prose;
  readonly examples?: readonly string[];
  readonly schema: SchemaView;
  /** The link to the full description; only the name is shown here. */
  readonly link?: string;
}

export interface ParameterGroup {
  readonly place: ParameterPlace;
  readonly fields: readonly Field[];
}

export interface Example {
  readonly label?: Text;
  readonly description?: Prose;
  readonly value: string;
  readonly language: 'json' | 'text';
}

/** A body of one media type. */
export interface Content {
  readonly mediaType: string;
  readonly schema?: SchemaView;
  readonly examples: readonly Example[];
  /** Whether the examples were made from the schema, because the document has none. */
  readonly isSampled?: true;
}

export interface Body {
  readonly required?: true;
  readonly description?: Prose;
  readonly contents: readonly Content[];
}

export interface Response {
  /** `200`, `4XX`, `default`. */
  readonly status: string;
  readonly anchor: string;
  readonly description?: Prose;
  readonly headers: readonly Field[];
  readonly contents: readonly Content[];
}

/** One way to authenticate, which requires all of its schemes. */
export interface SecurityOption {
  readonly schemes: readonly SecurityScheme[];
}

export interface SecurityScheme {
  readonly name: string;
  readonly anchor: string;
  readonly type: string;
  /** The place of an API key: `header` and `Authorization`. */
  readonly place?: string;
  readonly parameter?: string;
  /** The HTTP scheme: `basic`, `bearer`. */
  readonly scheme?: string;
  readonly scopes: readonly string[];
  readonly description?: Prose;
}

export interface Callback {
  readonly name: string;
  readonly expression: string;
  readonly operation: OperationParts;
}

/** The common parts of an operation, a webhook and a callback. */
export interface OperationParts {
  readonly method: Method;
  readonly path: string;
  readonly description?: Prose;
  readonly deprecated?: true;
  readonly parameters: readonly ParameterGroup[];
  readonly body?: Body;
  readonly responses: readonly Response[];
}

/** The languages of the code samples, in the order of the page. */
export const sampleLanguages = ['curl', 'javascript', 'python', 'csharp', 'java', 'go'] as const;
export type SampleLanguage = (typeof sampleLanguages)[number];

/** A call as code, and its colours once a reader opens it: the HTML contains only the text. */
export interface Sample {
  readonly code: string;
  /** Ranges of the code in order: the index of the colour in `sampleColours`, then the length. */
  readonly colours: readonly number[];
}

export const sampleColours = ['plain', 'muted', 'string', 'number', 'keyword', 'name'] as const;

export interface ApiName {
  readonly id: string;
  readonly title: string;
}

/** The page of one operation or webhook. */
export interface OperationPage extends OperationParts {
  readonly api: ApiName;
  readonly id: string;
  readonly title: Text;
  readonly server?: string;
  /** The date since which it returns 404: `2026-10-12`. */
  readonly ended?: string;
  /** What to use instead of a deprecated operation. */
  readonly replacement?: Pick<OperationLink, 'id' | 'title'>;
  /** The id of its area. */
  readonly area?: string;
  /** What handles it; absent for a webhook. */
  readonly handler?: Handler;
  readonly security: readonly SecurityOption[];
  readonly isAnonymousAllowed?: true;
  /** The call as code; absent for a webhook, and for a call that no client could send. */
  readonly samples?: Readonly<Record<SampleLanguage, Sample>>;
  /** The call for the platform's model, if it belongs to an area. */
  readonly call?: Call;
  readonly callbacks: readonly Callback[];
}

/** The component of the platform that handles an operation, and the name of the operation's area. */
export interface Handler {
  readonly component: { readonly id: string; readonly name: Text };
  readonly area: Text;
}

/** A call without its method and its body, which the page contains elsewhere. */
interface Call {
  /** Includes the query, percent-encoded. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface OperationLink {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly title: Text;
  readonly deprecated?: true;
}

/** An operation that the API no longer has. */
export interface FormerOperation extends Pick<OperationLink, 'method' | 'path' | 'title'> {
  readonly anchor: string;
  /** What replaces it. */
  readonly description?: Prose;
}

/** The page of a schema that would make the pages that use it too large. */
export interface SchemaPage {
  readonly api: ApiName;
  /** The name in addresses, below `/api/<api>/schemas/`. */
  readonly id: string;
  readonly name: string;
  readonly schema: SchemaView;
}

/** Operations with the same tag; the tag is absent for operations that have none. */
export interface OperationGroup {
  readonly anchor: string;
  readonly label?: Text;
  readonly description?: Prose;
  readonly operations: readonly OperationLink[];
}

/** The index of one API. */
export interface ApiPage {
  readonly api: ApiName;
  readonly version: string;
  readonly summary?: Text;
  readonly description?: Prose;
  readonly servers: readonly { readonly url: string; readonly description?: Prose }[];
  /** The names of the document's files under `/openapi/`. */
  readonly files: readonly string[];
  readonly security: readonly SecurityScheme[];
  readonly groups: readonly OperationGroup[];
  readonly former?: readonly FormerOperation[];
}

/** The index of all APIs. */
export interface ApiListPage {
  readonly apis: readonly ListedApi[];
}

export interface ListedApi {
  readonly api: ApiName;
  readonly summary?: Text;
  readonly operations: number;
  readonly webhooks: number;
  /** The number of texts of the document, and how many of them are in French. */
  readonly french: { readonly total: number; readonly current: number };
  /** The names of the document's files under `/openapi/`, the same in every language. */
  readonly files: readonly string[];
  /** The name of the overlay with its French under `/openapi/`. */
  readonly overlay?: string;
}
