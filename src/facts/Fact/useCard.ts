import { useEffect, useRef, useState, type MouseEvent, type PointerEvent } from 'react';

/** How long a card remains after the pointer has left, so that the pointer can reach it; in milliseconds. */
const grace = 200;

type Handlers = {
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onPointerLeave: (event: PointerEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onClick: (event: MouseEvent) => void;
};

/**
 * When the card of a mark is open: while the pointer is over the mark or the card, while the mark has the focus, and
 * after a touch, which follows the link only if the card is already open. Escape, a scroll and a press elsewhere close it.
 */
export function useCard() {
  const [isOpen, setOpen] = useState(false);
  const mark = useRef<HTMLAnchorElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Set by a touch of a closed card: the focus, which comes before the click, opens it. */
  const isFirstTouch = useRef(false);
  const holds = (target: EventTarget | null) =>
    target instanceof Node && mark.current?.contains(target) === true;

  useEffect(() => {
    if (!isOpen) return;
    const listeners = new AbortController();
    const close = () => setOpen(false);
    const options = { signal: listeners.signal, passive: true, capture: true };
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), options);
    document.addEventListener('pointerdown', ({ target }) => holds(target) || close(), options);
    document.addEventListener('scroll', ({ target }) => holds(target) || close(), options);
    return () => listeners.abort();
  }, [isOpen]);
  useEffect(() => () => clearTimeout(leaving.current), []);

  const open = () => {
    clearTimeout(leaving.current);
    setOpen(true);
  };
  const handlers: Handlers = {
    onPointerEnter: ({ pointerType }) => {
      if (pointerType !== 'touch') open();
    },
    onPointerLeave: ({ pointerType }) => {
      if (pointerType !== 'touch') leaving.current = setTimeout(() => setOpen(false), grace);
    },
    onPointerDown: ({ pointerType }) => {
      isFirstTouch.current = pointerType === 'touch' && !isOpen;
    },
    onFocus: open,
    onBlur: () => setOpen(false),
    onClick: (event) => {
      if (!isFirstTouch.current) return;
      isFirstTouch.current = false;
      event.preventDefault();
      open();
    },
  };
  return { isOpen, mark, handlers };
}
