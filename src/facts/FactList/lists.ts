import { useSyncExternalStore } from 'react';

/** The elements of the lists of facts on the page, as soon as they have their facts. */
let lists: readonly HTMLElement[] = [];
const listeners = new Set<() => void>();

function change(next: typeof lists): void {
  lists = next;
  listeners.forEach((listener) => listener());
}

/** Adds a list; returns what removes it. */
export function addList(element: HTMLElement): () => void {
  change([...lists, element]);
  return () => change(lists.filter((each) => each !== element));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const none: typeof lists = [];

export function useLists(): readonly HTMLElement[] {
  return useSyncExternalStore(
    subscribe,
    () => lists,
    () => none,
  );
}
