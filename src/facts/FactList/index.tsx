import { lazy, Suspense, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

import { addList } from './lists';
import type { Part } from './part';

const Groups = lazy(() => import('./Groups'));

type Props = {
  /** Which of the facts: the published ones, or what a reviewer has to ask for. */
  readonly part: Part;
};

/**
 * Facts, grouped by subject. The page's HTML contains all of them, and React keeps that HTML as it is, so that a reader
 * loads them once. Only where the page was opened from another one, the facts are loaded as data.
 * @example <FactList part="published" />
 */
export default function FactList({ part }: Props): ReactNode {
  const id = `list-of-${part}`;
  const element = useRef<HTMLDivElement>(null);
  // On the server, and when the page is opened from another one, there is no such element yet.
  const [served] = useState(() =>
    ExecutionEnvironment.canUseDOM ? document.getElementById(id)?.innerHTML : undefined,
  );
  if (served !== undefined) {
    return (
      <>
        <div
          id={id}
          ref={element}
          data-pagefind-ignore
          dangerouslySetInnerHTML={{ __html: served }}
        />
        <Listed element={element} />
      </>
    );
  }
  return (
    // The list has a filter of its own; a search would load all of it for one result.
    <div id={id} ref={element} data-pagefind-ignore>
      <Loaded>
        <Groups part={part} />
        <Listed element={element} />
      </Loaded>
    </div>
  );
}

/** On the server nothing may be suspended: React would send what comes late with a script that moves it into place. */
function Loaded({ children }: { readonly children: ReactNode }): ReactNode {
  return useIsBrowser() ? <Suspense>{children}</Suspense> : children;
}

/** Hands the list to the filter, once what is beside it is in the document. */
function Listed({ element }: { readonly element: RefObject<HTMLElement | null> }): ReactNode {
  useEffect(() => (element.current ? addList(element.current) : undefined), [element]);
  return null;
}
