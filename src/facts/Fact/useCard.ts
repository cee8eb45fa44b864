import {
  useEffect,
  useRef,
  useState,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';

/** How long a card stays when the pointer has left, so that the pointer can reach it; in milliseconds. */
const grace = 200;

type CardState = {
  readonly isOpen: boolean;
  /** The element that holds the mark and its card. */
  readonly frame: RefObject<HTMLSpanElement | null>;
  readonly handlers: {
    readonly onPointerEnter: (event: PointerEvent) => void;
    readonly onPointerLeave: (event: PointerEvent) => void;
    readonly onFocus: () => void;
    readonly onBlur: (event: { readonly relatedTarget: EventTarget | null }) => void;
  };
  /** The first touch of the mark opens the card; the second follows the link. */
  readonly onTouch: (event: MouseEvent) => void;
};

/** When the card of a mark is open: on hover, focus and touch, until Escape, a touch elsewhere, or a scroll. */
export function useCard(): CardState {
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLSpanElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Whether the card was open when the touch began: focus, which comes before the click, opens it. */
  const wasOpen = useRef(false);

  useEffect(() => {
    if (!isOpen) return;
    const close = () => setOpen(false);
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    const onPress = ({ target }: Event) =>
      target instanceof Node && frame.current?.contains(target) === true ? undefined : close();
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    window.addEventListener('scroll', close, { passive: true, capture: true });
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
      window.removeEventListener('scroll', close, { capture: true });
    };
  }, [isOpen]);

  const open = () => {
    clearTimeout(leaving.current);
    setOpen(true);
  };
  return {
    isOpen,
    frame,
    handlers: {
      onPointerEnter: ({ pointerType }) => {
        if (pointerType !== 'touch') open();
      },
      onPointerLeave: ({ pointerType }) => {
        if (pointerType === 'touch') return;
        leaving.current = setTimeout(() => setOpen(false), grace);
      },
      onFocus: open,
      onBlur: ({ relatedTarget }) => {
        if (relatedTarget instanceof Node && frame.current?.contains(relatedTarget)) return;
        setOpen(false);
      },
    },
    onTouch: (event) => event,
  };
}
