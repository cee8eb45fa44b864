import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import ToolIcon, { barTool } from '@site/src/components/ToolIcon';

import type { ScenarioPage } from '../../../../data';

import styles from './styles.module.css';

type Props = Pick<ScenarioPage, 'previous' | 'next'>;

/** The scenarios before and after one, by signs that are named after them; nothing on other pages. */
export default function Neighbours({ previous, next }: Props): ReactNode {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav
      className={styles.neighbours}
      aria-label={translate({
        id: 'explorer.others',
        message: 'Other scenarios',
        description: 'Name of the links to the scenarios before and after',
      })}>
      {previous && (
        <Neighbour
          rel="prev"
          id={previous.id}
          name={translate(
            {
              id: 'explorer.previous',
              message: 'Previous scenario: {title}',
              description: 'Name of a link that is a sign',
            },
            { title: previous.title.text },
          )}
        />
      )}
      {next && (
        <Neighbour
          rel="next"
          id={next.id}
          name={translate(
            {
              id: 'explorer.next',
              message: 'Next scenario: {title}',
              description: 'Name of a link that is a sign',
            },
            { title: next.title.text },
          )}
        />
      )}
    </nav>
  );
}

interface NeighbourProps {
  readonly rel: 'prev' | 'next';
  /** The id of the scenario. */
  readonly id: string;
  readonly name: string;
}

function Neighbour({ rel, id, name }: NeighbourProps): ReactNode {
  return (
    <Link to={`/explorer/${id}`} rel={rel} className={barTool} aria-label={name} title={name}>
      <ToolIcon of={rel === 'prev' ? 'previous' : 'next'} />
    </Link>
  );
}
