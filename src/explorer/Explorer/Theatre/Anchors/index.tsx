import { memo, type ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

import { fragmentOf } from '../../../fragment';

/** The fragments of all steps, for the build: pages about security link to the step at which a control rejects a request. */
export default memo(function Anchors({ steps }: { readonly steps: number }): ReactNode {
  const { collectAnchor } = useBrokenLinks();
  for (let step = 1; step <= steps; step += 1)
    collectAnchor(fragmentOf({ step, lens: 'security' }).slice(1));
  return null;
});
