import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';

import type { FamilyShape } from '../../family';
import type { Layout } from '../../figure';
import type { Point } from '../../../figure/geometry';
import type { Field } from '../../Flow/Diagram/Choice';
import { type Direction, neighbour } from '../../spatial';
import { panBy, reveal, viewBox, whole, type Zoom, zoomBy } from '../../zoom';

export interface FieldHandle extends Omit<Field, 'opens' | 'Choice'> {
  readonly zoom: Zoom;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** Shows a node, and moves the focus to it. A stable function. */
  readonly visit: (id: string) => void;
}

const directions: Readonly<Partial<Record<string, Direction>>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
export const zoomStep = 1.4;
/** A pointer that moves further than this, in pixels, drags the figure and selects nothing. */
const dragStart = 4;

interface Selection {
  /** The open family, if any: the arrow keys then move within it. */
  readonly family: FamilyShape | undefined;
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
}

/** Selecting, panning and zooming in one figure: by keyboard, pointer and touch. */
export function useField(
  layout: Layout,
  root: RefObject<HTMLElement | null>,
  { selected, onSelect, family }: Selection,
): FieldHandle {
  const [zoom, setZoom] = useState(whole);
  const [focused, setFocused] = useState<string>();
  const pointers = useRef(new Map<number, Point>());
  const travelled = useRef(0);

  const nodes = family?.cells ?? layout.nodes;
  const isHere = nodes.some(({ id }) => id === focused);
  const focusable = isHere ? focused : (nodes.find(({ id }) => id === selected) ?? nodes[0])?.id;

  // The focus moves into the family that opens, and back to the node when it closes.
  const opener = useRef<string>(undefined);
  const opened = family?.node.id;
  useEffect(() => {
    const target = opened === undefined ? opener.current : focusable;
    const hadFocus = root.current?.contains(document.activeElement) ?? false;
    const isLost = opened === undefined && document.activeElement === document.body;
    if (opened !== opener.current && target !== undefined && (hadFocus || isLost))
      focusNode(root, target);
    opener.current = opened;
  }, [opened, focusable, root]);

  const visit = useCallback(
    (id: string): void => {
      const node = nodes.find((each) => each.id === id);
      if (!node) return;
      setFocused(id);
      setZoom((now) => reveal(now, layout, node.box));
      focusNode(root, id);
    },
    [nodes, layout, root],
  );

  function onKeyDown(event: KeyboardEvent<SVGSVGElement>): void {
    const direction = directions[event.key];
    const from = focusable ?? '';
    if (direction) {
      const next = neighbour(nodes, from, direction);
      if (next) visit(next);
    } else if (event.key === '+' || event.key === '=') setZoom((now) => zoomBy(now, zoomStep));
    else if (event.key === '-') setZoom((now) => zoomBy(now, 1 / zoomStep));
    else if (event.key === '0') setZoom(whole);
    else if (event.key === 'Escape' && selected !== undefined) onSelect(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onPointerDown(event: PointerEvent<SVGSVGElement>): void {
    if (pointers.current.size === 0) travelled.current = 0;
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  }

  /** One finger pans a zoomed figure; two fingers zoom it. */
  function onPointerMove(event: PointerEvent<SVGSVGElement>): void {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const others = [...pointers.current].filter(([id]) => id !== event.pointerId);
    pointers.current.set(event.pointerId, now);
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    travelled.current += Math.hypot(now.x - before.x, now.y - before.y);
    const other = others[0]?.[1];
    if (other) {
      const factor = distance(now, other) / Math.max(1, distance(before, other));
      const around = {
        x: ((now.x + other.x) / 2 - left) / width,
        y: ((now.y + other.y) / 2 - top) / height,
      };
      setZoom((current) => zoomBy(current, factor, within(current, around)));
      return;
    }
    if (travelled.current < dragStart) return;
    const by = { x: (now.x - before.x) / width, y: (now.y - before.y) / height };
    setZoom((current) => panBy(current, by));
  }

  function onPointerEnd(event: PointerEvent<SVGSVGElement>): void {
    pointers.current.delete(event.pointerId);
  }

  return {
    zoom,
    viewBox: viewBox(layout, zoom),
    focusable,
    opened,
    selected,
    onSelect: useCallback(
      (id, by) => {
        if (by === 'key' || travelled.current < dragStart) onSelect(id);
      },
      [onSelect],
    ),
    onFocus: setFocused,
    zoomBy: (factor) => setZoom((now) => zoomBy(now, factor)),
    fit: () => setZoom(whole),
    visit,
    handlers: {
      onKeyDown,
      onPointerDown,
      onPointerMove,
      onPointerUp: onPointerEnd,
      onPointerCancel: onPointerEnd,
      onPointerLeave: onPointerEnd,
    },
  };
}

function focusNode(root: RefObject<HTMLElement | null>, id: string): void {
  root.current?.querySelector<SVGGElement>(`[data-node="${id}"]`)?.focus();
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** A position on the screen as a position in the figure, both as fractions of their size. */
function within({ scale, middle }: Zoom, at: Point): Point {
  return { x: middle.x + (at.x - 0.5) / scale, y: middle.y + (at.y - 0.5) / scale };
}
