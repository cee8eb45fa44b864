import type { Json } from '../platform';
import type { Request } from '../platform/model/schema';
import type { OperationPage } from './page';

/**
 * The call that a page shows, as the model of the platform takes it; nothing where it belongs to no area.
 * @example exampleRequest(page) // => { method: 'GET', path: '/companies' }
 */
export function exampleRequest({ method, call, body }: OperationPage): Request | undefined {
  if (call === undefined) return undefined;
  const content = body?.contents.find(({ mediaType }) => mediaType === 'application/json');
  const [example] = content?.examples ?? [];
  return {
    ...call,
    method: method.toUpperCase(),
    ...(example && { body: JSON.parse(example.value) as Json }),
  };
}
