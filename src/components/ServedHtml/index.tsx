import { Suspense, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

type Props = {
  /** The id of the element around the content, by which its HTML is found in the page. */
  readonly id: string;
  /** The content: components that are lazy, and so is their data. They need no script to work. */
  readonly children: ReactNode;
  /** Called with the element around the content as soon as that is in the document; returns what ends it. */
  readonly onContent?: OnContent;
};

type OnContent = (element: HTMLElement) => () => void;

/**
 * Content that is in the HTML of the page and stays as it is there, so that a reader does not load it as data, too. Only
 * if the page is opened from another one, the content is loaded.
 * @example <ServedHtml id="parts-by-zone"><Zones /></ServedHtml>
 */
export default function ServedHtml({ id, children, onContent }: Props): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  // On the server, and when the page is opened from another one, there is no such element yet.
  const [served] = useState(() =>
    typeof document === 'undefined' ? undefined : document.getElementById(id)?.innerHTML,
  );
  const present = onContent && <Present element={element} onContent={onContent} />;
  if (served !== undefined) {
    return (
      <>
        <div id={id} ref={element} dangerouslySetInnerHTML={{ __html: served }} />
        {present}
      </>
    );
  }
  return (
    <div id={id} ref={element}>
      <Loaded>
        {children}
        {present}
      </Loaded>
    </div>
  );
}

/** On the server nothing may be suspended: React would send what comes late with a script that moves it into place. */
function Loaded({ children }: Pick<Props, 'children'>): ReactNode {
  return useIsBrowser() ? <Suspense>{children}</Suspense> : children;
}

type PresentProps = {
  /** The element around the content. */
  readonly element: RefObject<HTMLElement | null>;
  readonly onContent: OnContent;
};

/** Rendered beside the content, so that its effect runs when the content is there. */
function Present({ element, onContent }: PresentProps): ReactNode {
  useEffect(() => (element.current ? onContent(element.current) : undefined), [element, onContent]);
  return null;
}
