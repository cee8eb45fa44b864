import type { ReactNode } from 'react';
import ThemedImage from '@theme-original/ThemedImage';
import type { Props } from '@theme/ThemedImage';

/** As in the stock theme, but only the image of the theme that is seen is fetched: the other one is not displayed. */
export default function Lazy(props: Props): ReactNode {
  return <ThemedImage loading="lazy" {...props} />;
}
