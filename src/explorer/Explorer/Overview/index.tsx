import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import families from '@generated/explorer/default/families.json';
import platform from '@generated/explorer/default/platform.json';
import successors from '@generated/explorer/default/successors.json';

import type { ExplorerIndex } from '../../data';
import { selectableIds } from '../../family';
import { fragmentOf } from '../../fragment';
import { lenses } from '../../lens';
import type { View } from '../../view';
import Astray from '../Astray';
import Canvas from '../Canvas';
import Frame from '../Frame';
import { usePlace } from '../use-place';
import Parts from './Parts';
import ScenarioList from './ScenarioList';

import styles from './styles.module.css';

/** The state of the map: no messages, and no part highlighted. */
const map: View = {
  edges: {},
  nodes: Object.fromEntries(platform.wide.nodes.map(({ id }) => [id, 'involved'])),
  dots: [],
  isRefused: false,
};

/** Nothing plays on the map: a link leads to a part of it, or to a lens. */
const room = { steps: [], parts: selectableIds(platform, families), successors };

/** The environment in the foreground, if the map shows environments. */
const environment = platform.wide.lens?.environments.at(-1);

/** The whole platform, the scenarios that can be played on it, and the details of each part. */
export default function Overview({ index }: { readonly index: ExplorerIndex }): ReactNode {
  const place = usePlace({ room });
  const { collectAnchor } = useBrokenLinks();
  for (const lens of lenses) collectAnchor(fragmentOf({ lens }).slice(1));
  // Pages of operations link to the component that handles them.
  for (const part of room.parts) collectAnchor(fragmentOf({ part }).slice(1));
  const title = translate({
    id: 'explorer.map',
    message: 'Map of the whole platform, from its clients to the data sources',
    description: 'Text alternative of the map; its parts stand below it in words',
  });
  return (
    <Frame
      isStart
      title={translate({
        id: 'explorer.title',
        message: 'Architecture explorer',
        description: 'Title of the page of the explorer',
      })}
      description={translate({
        id: 'explorer.description',
        message:
          'The whole Codat platform in one figure, and scenarios that play on it step by step: answers, refusals, attacks, load.',
        description: 'Description of the page of the explorer, for search engines',
      })}
      lead={
        <Translate id="explorer.lead" description="Introduction of the explorer">
          The whole platform in one figure: lanes from the clients to the data sources, each with
          its parts. Choose a scenario to follow one request through it, step by step.
        </Translate>
      }>
      <p className={styles.ways}>
        <Link to="/explorer/compose">
          <Translate
            id="explorer.compose.link"
            description="Link to the page on which a reader composes a request">
            Compose a request of your own
          </Translate>
        </Link>
        <Link to="/explorer/failures">
          <Translate
            id="explorer.failures.link"
            description="Link to the page about the impact of component failures">
            See the impact of a component failure
          </Translate>
        </Link>
      </p>
      <Astray fields={place.astray} />
      <figure className={styles.figure}>
        <Canvas
          layouts={platform}
          view={map}
          title={title}
          environment={place.lens === 'environment' ? environment : undefined}
          selected={place.part}
          onSelect={place.selectPart}
          lens={place.lens}
          onLens={place.chooseLens}
        />
      </figure>
      <ScenarioList index={index} />
      <Parts />
    </Frame>
  );
}
