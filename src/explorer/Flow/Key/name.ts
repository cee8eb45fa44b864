import { translate } from '@docusaurus/Translate';

import type { Cargo } from '@site/src/figure/cargo';
import type { Meaning } from '@site/src/figure/outline';

/** What a line or a border stands for. */
export function nameOf(sign: Cargo | Meaning): string {
  switch (sign) {
    case 'request':
      return translate({
        id: 'flow.key.request',
        message: 'Request',
        description: 'Key of a figure: the line of a request',
      });
    case 'response':
      return translate({
        id: 'flow.key.response',
        message: 'Response',
        description: 'Key of a figure: the line of a response that succeeds',
      });
    case 'refusal':
      return translate({
        id: 'flow.key.rejection',
        message: 'Rejection',
        description: 'Key of a figure: the line of a response that rejects a request, or fails',
      });
    case 'async':
      return translate({
        id: 'flow.key.async',
        message: 'Work after the response',
        description:
          'Key of a figure: queues, jobs and senders of webhooks, and the requests of their work',
      });
    case 'storage':
      return translate({
        id: 'flow.key.storage',
        message: 'Storage',
        description: 'Key of a figure: the shape of databases and other stores',
      });
  }
}
