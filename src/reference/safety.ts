import type { Method } from './page';

/** What a request may do to what is stored: read it, write it, delete it; an event is a request to the reader. */
export type Safety = 'safe' | 'write' | 'delete' | 'event';

/**
 * The safety of a method: RFC 9110 calls those safe that only read.
 * @example safetyOf('head') // => 'safe'
 */
export function safetyOf(method: Method): Safety {
  switch (method) {
    case 'get':
    case 'head':
    case 'options':
    case 'trace':
      return 'safe';
    case 'post':
    case 'put':
    case 'patch':
      return 'write';
    case 'delete':
    case 'event':
      return method;
  }
}
