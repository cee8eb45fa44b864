import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';

import styles from './styles.module.css';

type EntranceProps = {
  readonly to: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
};

/** The three things that people come for. */
export default function Entrances(): ReactNode {
  return (
    <ul className={styles.entrances}>
      <Entrance
        to="/enterprise/tech-overview/architecture/overview"
        title={
          <Translate id="home.read.title" description="Title of an entrance on the home page">
            Read the architecture
          </Translate>
        }>
        <Translate id="home.read" description="Text of the entrance to the architecture pages">
          Services, environments, hosting, and who is responsible for which layer. Written for
          architects and security reviewers.
        </Translate>
      </Entrance>
      <Entrance
        to="/explorer"
        title={
          <Translate id="home.watch.title" description="Title of an entrance on the home page">
            See it move
          </Translate>
        }>
        <Translate id="home.watch" description="Text of the entrance to the explorer">
          A request travels from component to component, step by step: what is checked, where it is
          rejected and what the response contains.
        </Translate>
      </Entrance>
      <Entrance
        to="/api"
        title={
          <Translate id="home.call.title" description="Title of an entrance on the home page">
            Browse the API
          </Translate>
        }>
        <Translate id="home.call" description="Text of the entrance to the API pages">
          Every operation with its parameters, responses and examples, and the path of a request to
          it through the platform.
        </Translate>
      </Entrance>
    </ul>
  );
}

function Entrance({ to, title, children }: EntranceProps): ReactNode {
  return (
    <li className={styles.entrance}>
      <Heading as="h2" className={styles.title}>
        <Link to={to} className={styles.link}>
          {title}
        </Link>
      </Heading>
      <p className={styles.text}>{children}</p>
    </li>
  );
}
