import type { ReactNode } from 'react';

/** Separates the words of two lines for copying, searching and screen readers, without width, so lines stay centred. */
export default function Space(): ReactNode {
  return <tspan fontSize={0}> </tspan>;
}
