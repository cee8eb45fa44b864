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
    // While it has the focus it stays within reach, or the focus would be lost.
    const measure = () =>
      setOverflows(element.scrollWidth > element.clientWidth || element === document.activeElement);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('blur', measure);
    return () => {
      observer.disconnect();
      element.removeEventListener('blur', measure);
    };
  }, []);
  return { frame, overflows };
}
