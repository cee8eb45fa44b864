import type { ReactNode } from 'react';

import Localized, { type LocalizedText } from '../../components/Localized';

type Props = {
  /** A text of the ledger, in which code is between backticks. */
  readonly children: LocalizedText;
};

/** A text of the ledger with its code. */
export default function Statement({ children: { text, lang } }: Props): ReactNode {
  if (lang !== undefined) return <Localized>{{ text: text.replaceAll('`', ''), lang }}</Localized>;
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
