import { type ComponentType, lazy, type ReactNode, Suspense, useId, useMemo } from 'react';
import clsx from 'clsx';

import type { LocalizedText } from '@site/src/components/Localized';
import type { Refusal } from '../../data';
import type { Layout } from '../../figure';
import type { Lens } from '../../lens';
import { pathOf } from '../../../figure/path';
import { edgeId, type View } from '../../view';
import type { Clock } from '../use-player';
import Callout from './Callout';
import type { Field } from './Choice';
import Connections from './Connections';
import Edge from '@site/src/figure/Edge';
import Ground from './Ground';
import Labels from '../../../figure/Labels';
import Node from './Node';
import type { RemarkProps } from './Remark/remarked';

import styles from './styles.module.css';

/** Loaded once something moves: many readers play nothing, and without motion nothing travels. */
const Traffic = lazy(() => import('./Traffic'));

/** What a lens adds to the figure: below the lanes, below the nodes, and above everything. */
export interface LensDrawing {
  readonly lens: Lens;
  readonly ground?: ReactNode;
  readonly under?: ReactNode;
  readonly over?: ReactNode;
}

interface Props {
  readonly layout: Layout;
  /** The environment that is shown; if undefined, the figure applies to all of them. */
  readonly environment?: LocalizedText | undefined;
  readonly refusal?: Refusal | undefined;
  readonly view: View;
  /** Set if messages move. */
  readonly clock?: Clock | undefined;
  readonly title: string;
  /** Set if nodes can be selected and the figure can be zoomed. */
  readonly field?: Field | undefined;
  readonly lens?: LensDrawing | undefined;
  /** The open panel above the figure. */
  readonly panel?: ReactNode;
  /** Draws the last line of each card, if no node can be selected. */
  readonly Remark?: ComponentType<RemarkProps> | undefined;
  readonly className?: string | undefined;
}

/** The platform in lanes, with the state of everything at one moment. */
export default function Diagram({
  layout,
  environment,
  refusal,
  view,
  clock,
  title,
  field,
  lens,
  panel,
  Remark,
  className,
}: Props): ReactNode {
  const id = useId();
  const edges = useMemo(
    () =>
      layout.edges.map(({ from, to, points, isAdded }) => ({
        id: edgeId(from, to),
        back: edgeId(to, from),
        path: pathOf(points),
        isAdded: isAdded === true,
      })),
    [layout],
  );
  const lanes = new Map(layout.lanes.map(({ id, label }) => [id, label.lines.join(' ')]));
  const refuser = layout.nodes.find((node) => node.id === refusal?.component);
  // In a crowded lane the rejection is inside the card; if there is space beside the card, the rule is shown there too.
  const isInside = isWhole(layout) && refusal?.rule === undefined;
  const { width, height, above = 0 } = layout;
  const shown = field?.viewBox ?? `0 ${-above} ${width} ${height + above}`;
  return (
    <div
      className={clsx(
        styles.frame,
        styles[layout.orientation],
        isWhole(layout) && styles.whole,
        lens && styles[lens.lens],
        className,
      )}>
      <svg
        className={styles.diagram}
        viewBox={shown}
        role={field ? 'group' : 'img'}
        {...field?.handlers}
        aria-labelledby={id}>
        <title id={id}>{title}</title>
        {lens?.ground}
        <Ground layout={layout} environment={environment} />
        {lens?.under}
        <Connections edges={edges} hasHeads={!isWhole(layout)} />
        {edges.map((edge) => {
          const mark = view.edges[edge.id];
          return (
            mark && <Edge key={edge.id} path={edge.path} role={mark.role} cargo={mark.cargo} />
          );
        })}
        <Labels labels={layout.labels} />
        {layout.nodes.map((node) => {
          const isHere = node === refuser && view.isRefused && isInside;
          const { id } = node;
          const shown = {
            node,
            mark: view.nodes[id] ?? 'apart',
            refusal: isHere ? refusal?.status : undefined,
          };
          if (!field) return <Node key={id} {...shown} Remark={Remark} />;
          return (
            <field.Choice
              key={id}
              {...shown}
              isFocusable={field.focusable === id}
              isSelected={field.selected === id}
              lane={lanes.get(node.card.zone ?? '')}
              isOpen={field.opens && node.card.members ? field.opened === id : undefined}
              onSelect={field.onSelect}
              onFocus={field.onFocus}
            />
          );
        })}
        {refusal && refuser && view.isRefused && !isInside && (
          <Callout node={refuser} refusal={refusal} orientation={layout.orientation} />
        )}
        {lens?.over}
        {panel}
      </svg>
      {clock && view.step !== undefined && (
        <Suspense>
          <Traffic viewBox={shown} edges={edges} dots={view.dots} clock={clock} />
        </Suspense>
      )}
    </div>
  );
}

/** Whether the layout shows the whole platform: the families of its integrations. */
const isWhole = ({ nodes }: Layout): boolean =>
  nodes.some(({ card }) => card.members !== undefined);
