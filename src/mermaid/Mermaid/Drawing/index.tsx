import { useId, type ReactNode } from 'react';
import clsx from 'clsx';

import Badge, { type Outcome } from '@site/src/figure/Badge';
import Card from '@site/src/figure/Card';
import type { CardMark } from '@site/src/figure/card-parts';
import Edge from '@site/src/figure/Edge';
import Labels from '@site/src/figure/Labels';
import { pathOf } from '@site/src/figure/path';
import { textSize } from '@site/src/figure/text';

import type { CardShape, Drawing as Shapes, MermaidFigure } from '../../figure';
import BandNames from './BandNames';
import Bands from './Bands';
import BlockLabels from './BlockLabels';
import Lifelines from './Lifelines';
import Notes from './Notes';
import Remark from './Remark';
import { shapeOutline } from './shapes';
import Terminals from './Terminals';

import styles from './styles.module.css';

interface Props extends Pick<MermaidFigure, 'title' | 'description'> {
  readonly drawing: Shapes;
  readonly className?: string | undefined;
}

/** One drawing of a figure: an image with a name and a description. */
export default function Drawing({ drawing, title, description, className }: Props): ReactNode {
  const id = useId();
  const { width, height, bands, edges, cards, labels } = drawing;
  const ids = { title: `${id}title`, description: `${id}description` };
  return (
    <svg
      className={clsx(styles.drawing, className)}
      viewBox={`0 0 ${width} ${height}`}
      style={{ minWidth: Math.ceil(width * smallest), maxWidth: Math.floor(width * largest) }}
      role="img"
      aria-labelledby={ids.title}
      aria-describedby={ids.description}>
      <title id={ids.title}>{title}</title>
      <desc id={ids.description}>{description}</desc>
      <Bands bands={bands} />
      <Lifelines drawing={drawing} />
      {edges.map(({ points, line, ends }, i) => (
        <Edge key={i} path={pathOf(points)} role={drawn} cargo={line} ends={ends} />
      ))}
      <BandNames bands={bands} />
      <Terminals terminals={drawing.terminals} />
      {cards.map((card, i) => (
        <LabelledCard key={i} card={card} />
      ))}
      <Notes notes={drawing.notes} />
      <BlockLabels labels={drawing.blockLabels} />
      <Labels labels={labels} />
    </svg>
  );
}

/** No message is on its way: lines are as those that a message has used. */
const drawn = 'trail';

/** The scales at which the smallest text is 12 px high, and at which a figure is not yet coarse. */
const smallest = 12 / textSize.lane;
const largest = 1.1;

const marks = { success: 'succeeded', rejection: 'refused' } as const satisfies Record<
  Outcome,
  CardMark
>;

function LabelledCard({ card }: { readonly card: CardShape }): ReactNode {
  const { box, label, remark, kind, shape, outcome } = card;
  return (
    <>
      <Card
        box={box}
        label={label}
        kind={kind}
        outline={shape && shapeOutline(shape, box)}
        mark={outcome ? marks[outcome] : 'involved'}
      />
      {remark && <Remark>{remark}</Remark>}
      {outcome && <Badge box={box} outcome={outcome} />}
    </>
  );
}
