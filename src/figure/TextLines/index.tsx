import { Fragment, type ReactNode } from 'react';

import { lineHeight, type Lines } from '../text';
import Space from './Space';

interface Props {
  readonly className: string | undefined;
  readonly children: Lines;
}

/** The lines of a label, one below the other. */
export default function TextLines({
  className,
  children: { x, y, anchor, lines, lang },
}: Props): ReactNode {
  return (
    <text className={className} y={y} textAnchor={anchor} lang={lang}>
      {lines.map((line, i) => (
        <Fragment key={i}>
          {i > 0 && <Space />}
          <tspan x={x} dy={i === 0 ? undefined : lineHeight}>
            {line}
          </tspan>
        </Fragment>
      ))}
    </text>
  );
}
