/** A call as data, from which the sample of every language is made. */
export interface SampleRequest {
  /** In capitals: `POST`. */
  readonly method: string;
  /** Complete and percent-encoded. */
  readonly url: string;
  /** Each name once, with the media type of the body. */
  readonly headers: readonly Pair[];
  readonly body?: SampleBody;
}

export type Pair = Readonly<Record<'name' | 'value', string>>;

export type SampleBody =
  | { readonly kind: 'json'; readonly text: string; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'multipart'; readonly parts: readonly Part[] };

/** A part of a form: a text, or a file by its path. */
export type Part =
  | { readonly name: string; readonly value: string; readonly file?: undefined }
  | { readonly name: string; readonly file: string };

/** @example baseName('path/to/invoice.pdf') // => 'invoice.pdf' */
export function baseName(file: string): string {
  return file.replace(/^.*\//, '');
}
