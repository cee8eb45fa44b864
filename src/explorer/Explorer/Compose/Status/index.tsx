import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';

import Notice from '@site/src/components/Notice';

import { longestLink } from '../../../compose/link';
import type { LinkNotice, Outcome } from '../use-composer';

import styles from './styles.module.css';

interface Props {
  readonly outcome: Outcome;
  readonly notice: LinkNotice;
}

/** How it stands with what was sent, and with the link to it: said politely, once. */
export default function Status({ outcome, notice }: Props): ReactNode {
  const about = noticeText(notice);
  return (
    <div role="status" className={styles.status}>
      <p className={styles.outcome}>{outcomeText(outcome)}</p>
      {about !== '' && (
        <Notice className={styles.notice}>
          <p>{about}</p>
        </Notice>
      )}
    </div>
  );
}

function outcomeText(outcome: Outcome): string {
  switch (outcome.state) {
    case 'idle':
      return '';
    case 'sending':
      return translate({
        id: 'explorer.compose.sending',
        message: 'The request is being played.',
        description: 'Said while the engine is loaded',
      });
    case 'faulty':
      return translate({
        id: 'explorer.compose.faulty',
        message: 'The request cannot be sent as it stands: each field says what it needs.',
        description: 'Said where fields of a composed request are not valid',
      });
    case 'failed':
      return translate({
        id: 'explorer.compose.failed',
        message: 'The model could not play this request. Change it and send it again.',
        description: 'Said where the engine has failed, or could not be loaded',
      });
    case 'answered': {
      const { flow } = outcome.answer.page;
      const { decidedBy, status } = flow.trace.outcome;
      const mark = flow.refusal?.mark;
      const component = flow.names.components[decidedBy]?.text ?? decidedBy;
      return translate(
        {
          id: 'explorer.compose.answered',
          message:
            'Response: {status}. Decided by: {component}. The figure below simulates the request.',
          description: 'Said once a composed request has its response; {status} is such as 403',
        },
        { status: mark ? `${status} ${mark.text}` : String(status), component },
      );
    }
  }
}

function noticeText(notice: LinkNotice): string {
  switch (notice.kind) {
    case 'none':
      return '';
    case 'unreadable':
      return translate({
        id: 'explorer.compose.unreadable',
        message: 'The link holds no request that can be read. The form stands as it was.',
        description: 'Said where the fragment of the address is not a composed request',
      });
    case 'tooLong':
      return translate(
        {
          id: 'explorer.compose.tooLong',
          message:
            'This request is too long for a link, which takes {most} characters. A link to this page leads to the empty form.',
          description: 'Said where a composed request is not written to the address',
        },
        { most: String(longestLink) },
      );
    case 'hidden':
      return translate(
        {
          id: 'explorer.compose.hidden',
          message:
            'The link does not hold the value of {headers}: a placeholder stands in its place. Write your own value if the answer depends on it.',
          description: 'Said where a link was opened that leaves out secrets; {headers} are names',
        },
        { headers: notice.names.join(', ') },
      );
  }
}
