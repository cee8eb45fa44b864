import { Suspense, useState, type ReactNode } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

type Props = {
  /** The id of the element around the content, by which its HTML is found in the page. */
  readonly id: string;
  /** The content: components that are lazy, and so is their data. They need no script to work. */
  readonly children: ReactNode;
};

/**
 * Content that is in the HTML of the page and stays as it is there, so that a reader does not load it as data, too. Only
 * if the page is opened from another one, the content is loaded.
 * @example <ServedHtml id="parts-by-zone"><Zones /></ServedHtml>
 */
export default function ServedHtml({ id, children }: Props): ReactNode {
  // On the server, and when the page is opened from another one, there is no such element yet.
  const [served] = useState(() =>
    typeof document === 'undefined' ? undefined : document.getElementById(id)?.innerHTML,
  );
  if (served !== undefined) return <div id={id} dangerouslySetInnerHTML={{ __html: served }} />;
  return (
    <div id={id}>
      <Loaded>{children}</Loaded>
    </div>
  );
}

/** On the server nothing may be suspended: React would send what comes late with a script that moves it into place. */
function Loaded({ children }: Pick<Props, 'children'>): ReactNode {
  return useIsBrowser() ? <Suspense>{children}</Suspense> : children;
}
