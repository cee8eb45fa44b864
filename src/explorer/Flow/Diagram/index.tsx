import { memo, useId, useMemo, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';

import type { FlowData } from '../../data';
import type { Layout } from '../../figure';
import { pathOf } from '../../path';
import { edgeId, type View } from '../../view';
import Callout from './Callout';
import Dot from './Dot';
import Edge from './Edge';
import Lane from './Lane';
import Node from './Node';

import styles from './styles.module.css';

interface Props {
  readonly layout: Layout;
  readonly flow: FlowData;
  readonly view: View;
  readonly title: string;
}

/** The platform in lanes, with the state of everything at one moment. */
export default function Diagram({ layout, flow, view, title }: Props): ReactNode {
  const id = useId();
  const edges = useMemo(
    () =>
      layout.edges.map((edge) => ({ id: edgeId(edge.from, edge.to), path: pathOf(edge.points) })),
    [layout],
  );
  const refuser = layout.nodes.find((node) => node.id === flow.refusal?.component);
  return (
    <svg
      className={clsx(styles.diagram, styles[layout.orientation])}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-labelledby={id}>
      <title id={id}>{title}</title>
      <Ground layout={layout} environment={flow.environment} />
      {edges.map((edge) => (
        <Edge key={edge.id} path={edge.path} />
      ))}
      {edges.map((edge) => {
        const mark = view.edges[edge.id];
        return mark && <Edge key={edge.id} path={edge.path} role={mark.role} cargo={mark.cargo} />;
      })}
      {layout.nodes.map((node) => (
        <Node key={node.id} node={node} mark={view.nodes[node.id] ?? 'apart'} />
      ))}
      {flow.refusal && refuser && view.isRefused && (
        <Callout node={refuser} refusal={flow.refusal} orientation={layout.orientation} />
      )}
      {view.dots.map((dot) => {
        const edge = edges.find((candidate) => candidate.id === dot.edge);
        return edge && <Dot key={dot.edge} path={edge.path} dot={dot} />;
      })}
    </svg>
  );
}

interface GroundProps {
  readonly layout: Layout;
  readonly environment: FlowData['environment'];
}

/** What never changes: where the platform ends, its environment, the lanes. */
const Ground = memo(function Ground({ layout, environment }: GroundProps): ReactNode {
  const { boundary, caption, environment: pill, lanes } = layout;
  return (
    <>
      <rect className={styles.boundary} {...boundary} rx={14} />
      <text className={styles.caption} {...caption}>
        {translate({
          id: 'flow.boundary',
          message: 'Microsoft Azure · United Kingdom',
          description:
            'Name of the boundary around the platform in the diagram: who hosts it, and where',
        })}
      </text>
      <rect className={styles.pill} {...pill} rx={pill.height / 2} />
      <text
        className={styles.environment}
        x={pill.x + pill.width / 2}
        y={pill.y + 15.5}
        lang={environment.lang}>
        {environment.text}
      </text>
      {lanes.map((lane) => (
        <Lane key={lane.id} lane={lane} />
      ))}
    </>
  );
});
