/**
 * What a page of the reference is made of. The build writes it as JSON beside the MDX, the
 * components draw it: plain data, already in the page's language, with nothing left to resolve.
 */
import type { Method } from '../openapi/operations';

export type { Method };

/** A text of the document. `lang` is set where it has no French yet and stands in English. */
export interface Text {
  readonly text: string;
  readonly lang?: 'en';
}

/**
 * Sanitized Markdown: a string, or an element as `[tag, attributes, ...children]`.
 * @example ['p', {}, 'Only ', ['code', {}, 'name'], ' is needed.']
 */
export type ProseNode =
  string | readonly [tag: string, attributes: ProseAttributes, ...ProseNode[]];
export type ProseAttributes = Readonly<Record<string, string | number | boolean>>;

export interface Prose {
  readonly nodes: readonly ProseNode[];
  readonly lang?: 'en';
}

export type ParameterPlace = 'path' | 'query' | 'header' | 'cookie';

/** A constraint of JSON Schema; `value` is the JSON text to show, `3` or `^[a-z]+$`. */
export interface Constraint {
  readonly kind: ConstraintKind;
  readonly value: string;
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
] as const;
export type ConstraintKind = (typeof constraintKinds)[number];

/** A schema as it is drawn in one place of one page. */
export interface SchemaView {
  /** JSON types without `null`; empty where any type is allowed. */
  readonly types: readonly string[];
  readonly format?: string;
  readonly nullable?: true;
  /** Name in the document's components. */
  readonly name?: string;
  /** Anchor of this schema, set where a named schema is drawn. */
  readonly anchor?: string;
  /** Where the schema is drawn when that is not here: a fragment of this page, or a page of its own. */
  readonly link?: string;
  readonly description?: Prose;
  readonly constraints?: readonly Constraint[];
  /** JSON texts. */
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly default?: string;
  readonly examples?: readonly string[];
  readonly fields?: readonly Field[];
  /** Other properties: refused, or allowed with this schema. */
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
  /** Values of the discriminator that choose this option. */
  readonly values?: readonly string[];
  readonly schema: SchemaView;
}

/** A parameter, a header or a property: they read alike. */
export interface Field {
  readonly name: string;
  readonly anchor: string;
  /** The name stands for every name of this pattern. */
  readonly isPattern?: true;
  readonly required?: true;
  readonly deprecated?: true;
  readonly readOnly?: true;
  readonly writeOnly?: true;
  readonly description?: Prose;
  readonly examples?: readonly string[];
  readonly schema: SchemaView;
  /** Where the page says the rest: this field is only named. */
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
  /** The examples are made from the schema, for want of one in the document. */
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

/** One way to authenticate; every scheme of it is needed. */
export interface SecurityOption {
  readonly schemes: readonly SecurityScheme[];
}

export interface SecurityScheme {
  readonly name: string;
  readonly anchor: string;
  readonly type: string;
  /** Where an API key goes: `header` and `Authorization`. */
  readonly place?: string;
  readonly parameter?: string;
  /** HTTP scheme: `basic`, `bearer`. */
  readonly scheme?: string;
  readonly scopes: readonly string[];
  readonly description?: Prose;
}

export interface Callback {
  readonly name: string;
  readonly expression: string;
  readonly operation: OperationParts;
}

/** What an operation, a webhook and a callback have in common. */
export interface OperationParts {
  readonly method: Method;
  readonly path: string;
  readonly description?: Prose;
  readonly deprecated?: true;
  readonly parameters: readonly ParameterGroup[];
  readonly body?: Body;
  readonly responses: readonly Response[];
}

/** Languages that a call is shown in, in the order of the page. */
export const sampleLanguages = ['curl', 'javascript', 'python', 'csharp', 'java', 'go'] as const;
export type SampleLanguage = (typeof sampleLanguages)[number];

/** A call as code, and its colours for a reader who unfolds it: the text alone is in the HTML. */
export interface Sample {
  readonly code: string;
  /** Stretches of the code in their order: the colour's place in `sampleColours`, then the length. */
  readonly colours: readonly number[];
}

export const sampleColours = ['plain', 'muted', 'string', 'number', 'keyword', 'name'] as const;

export interface ApiName {
  readonly id: string;
  readonly title: string;
}

/** One operation or webhook: one page. */
export interface OperationPage extends OperationParts {
  readonly api: ApiName;
  readonly id: string;
  readonly title: Text;
  readonly server?: string;
  /** Component of the platform model that answers. */
  readonly service?: string;
  readonly security: readonly SecurityOption[];
  readonly isAnonymousAllowed?: true;
  /** The call as code; a webhook has none, nor has what no client could send. */
  readonly samples?: Readonly<Record<SampleLanguage, Sample>>;
  /** The call as the platform's model takes it, where a service answers. */
  readonly call?: Call;
  readonly callbacks: readonly Callback[];
}

/** A call without what the page says elsewhere, its method and its body. */
interface Call {
  /** With its query, percent-encoded. */
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

/** A schema that would make the pages that use it too heavy: one page. */
export interface SchemaPage {
  readonly api: ApiName;
  /** Name in addresses, below `/api/<api>/schemas/`. */
  readonly id: string;
  readonly name: string;
  readonly schema: SchemaView;
}

/** Operations under one tag; the tag is absent for operations that have none. */
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
  /** Names of the files under `/openapi/` that hold the document. */
  readonly files: readonly string[];
  readonly security: readonly SecurityScheme[];
  readonly groups: readonly OperationGroup[];
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
  /** How many texts of the document there are, and how many of them are in French. */
  readonly french: { readonly total: number; readonly current: number };
  /** Names of the document under `/openapi/`, the same in every language. */
  readonly files: readonly string[];
  /** Name of the overlay with its French under `/openapi/`. */
  readonly overlay?: string;
}
