import type { ReactNode } from 'react';

/** Words of two lines are two words to who copies, finds or says them; it takes no room, so lines stay centred. */
export default function Space(): ReactNode {
  return <tspan fontSize={0}> </tspan>;
}
