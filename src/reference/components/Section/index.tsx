import type { ReactNode } from 'react';
import Heading from '@theme/Heading';

import { sectionTitle, type SectionId } from './titles';

type Props = { readonly id: SectionId; readonly children: ReactNode };

/** A part of a page of the reference under its heading. Its fragment is the same in every language. */
export default function Section({ id, children }: Props): ReactNode {
  return (
    <section>
      <Heading as="h2" id={id}>
        {sectionTitle(id)}
      </Heading>
      {children}
    </section>
  );
}
