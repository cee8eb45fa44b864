/** A placeholder in the format of an API key: `YOUR_API_KEY`. */
export const PLACEHOLDER_KEY = 'Basic WU9VUl9BUElfS0VZ';

/**
 * Whether an Authorization header contains an API key in the expected format: `Basic`, then Base64.
 * The model does not include which keys exist.
 * @example isWellFormedKey('Basic WU9VUl9BUElfS0VZ') // => true
 */
export function isWellFormedKey(authorization: string | undefined): boolean {
  const [, encoded] = /^basic +([a-z0-9+/]+={0,2})$/i.exec(authorization ?? '') ?? [];
  return encoded !== undefined && encoded.length % 4 === 0;
}
