import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * Whether what an element holds is wider than it, so that the keyboard must reach it to scroll. Before the page
 * is live, nobody knows: then it is.
 */
export function useOverflow<T extends HTMLElement>(): {
  readonly frame: RefObject<T | null>;
  readonly overflows: boolean;
} {
  const frame = useRef<T>(null);
  const [overflows, setOverflows] = useState(true);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() =>
      setOverflows(element.scrollWidth > element.clientWidth),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, overflows };
}
