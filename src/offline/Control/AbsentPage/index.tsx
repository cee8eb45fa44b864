import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { useLocation } from '@docusaurus/router';
import Notice from '@site/src/components/Notice';

/** Names the page that the reader asked for: the worker redirects here with the address of a page that is not saved. */
export default function AbsentPage(): ReactNode {
  const address = addressIn(useLocation().hash);
  if (address === undefined) return null;
  return (
    <Notice>
      <p className="notice-title">
        <Translate
          id="offline.absent.title"
          description="Title of the notice about a page that is not kept on this device">
          This page is not kept on this device
        </Translate>
      </p>
      <p>
        <Translate
          id="offline.absent"
          description="Shown where an address was opened without a network and its page is not kept; {address} is a link to it"
          values={{ address: <a href={address}>{address}</a> }}>
          {
            'There is no network, and {address} is not kept on this device. Open it again once you are connected.'
          }
        </Translate>
      </p>
    </Notice>
  );
}

/** @example addressIn('#/api/platform') // => '/api/platform'; addressIn('#//example.org') // => undefined */
function addressIn(hash: string): string | undefined {
  return /^#(\/(?!\/).*)$/.exec(hash)?.[1];
}
