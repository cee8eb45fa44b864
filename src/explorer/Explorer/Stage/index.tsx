import { type ComponentProps, useCallback, useMemo, useRef, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import { interactive } from '@site/src/components/interactive';

import families from '@generated/explorer/default/families.json';

import { openFamily } from '../../family';
import Diagram from '../../Flow/Diagram';
import Choice from '../../Flow/Diagram/Choice';
import Badge from '../../../figure/Badge';
import Remark from '../../Flow/Diagram/Remark';
import IconButton from '../../Flow/Controls/IconButton';
import { drawingOf, framed } from '../../Lens/drawing';
import type { Lens } from '../../lens';
import Family from './Family';
import Finder from './Finder';
import { useField, zoomStep } from './use-field';

import styles from './styles.module.css';

interface Props extends Omit<ComponentProps<typeof Diagram>, 'field' | 'lens' | 'panel'> {
  readonly lens: Lens | undefined;
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  /** Replaces the finder where parts are selected to fail: the selected part has a cross, and families do not open. */
  readonly chooser?: ReactNode;
}

/** The figure with its controls for panning and zooming; without JavaScript only the figure. */
export default function Stage({ selected, onSelect, lens, chooser, ...diagram }: Props): ReactNode {
  const layout = useMemo(() => framed(diagram.layout, lens), [diagram.layout, lens]);
  const { environment } = diagram;
  // Drawn again only for another lens, not for every frame.
  const drawing = useMemo(() => drawingOf(lens, layout, environment), [lens, layout, environment]);
  const isBrowser = useIsBrowser();
  const root = useRef<HTMLDivElement>(null);
  const isFlat = chooser !== undefined;
  const family = useMemo(
    () => (isBrowser && !isFlat ? openFamily(families, layout, selected) : undefined),
    [isBrowser, isFlat, layout, selected],
  );
  const field = useField(layout, root, { selected, onSelect, family });
  const { visit } = field;
  const onFind = useCallback(
    (id: string) => {
      visit(id);
      onSelect(id);
    },
    [visit, onSelect],
  );
  const isZoomed = field.zoom.scale > 1;
  const failing = isFlat ? layout.nodes.find(({ id }) => id === selected) : undefined;
  return (
    <div
      ref={root}
      className={clsx(styles.stage, styles[layout.orientation], isZoomed && styles.zoomed)}>
      <div className={clsx(styles.tools, interactive)}>
        {chooser ?? <Finder layout={layout} families={families} onFind={onFind} />}
        <div className={styles.buttons}>
          <IconButton
            icon="M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z"
            label={translate({
              id: 'explorer.zoom.in',
              message: 'Zoom in',
              description: 'Button of the figure',
            })}
            onClick={() => field.zoomBy(zoomStep)}
          />
          <IconButton
            icon="M5 11h14v2H5z"
            label={translate({
              id: 'explorer.zoom.out',
              message: 'Zoom out',
              description: 'Button of the figure',
            })}
            onClick={() => field.zoomBy(1 / zoomStep)}
          />
          <IconButton
            icon="M4 4h6v2H6v4H4zM14 4h6v6h-2V6h-4zM4 14h2v4h4v2H4zM18 14h2v6h-6v-2h4z"
            label={translate({
              id: 'explorer.zoom.fit',
              message: 'Show the whole figure',
              description: 'Button of the figure: ends the zoom',
            })}
            onClick={field.fit}
          />
          <IconButton
            icon="M3 5h18v14H3zM5 7v10h14V7zM8 10h3v1.5H9.5V13H8zM14.5 11h1.5v3h-3v-1.5h1.5z"
            label={translate({
              id: 'explorer.fullscreen',
              message: 'Full screen',
              description: 'Button of the figure; again, it ends the full screen',
            })}
            onClick={() => void toggleFullScreen(root.current)}
          />
        </div>
      </div>
      <Diagram
        {...diagram}
        className={styles.figure}
        layout={layout}
        lens={drawing}
        Remark={Remark}
        field={isBrowser ? { ...field, Choice, opens: !isFlat } : undefined}
        panel={
          failing ? (
            <Badge box={failing.box} outcome="rejection" />
          ) : (
            family && (
              <Family
                family={family}
                selected={selected}
                focusable={field.focusable}
                onSelect={onSelect}
                onFocus={field.onFocus}
              />
            )
          )
        }
      />
    </div>
  );
}

/** Some phones support full screen only for videos: there nothing happens. */
async function toggleFullScreen(element: HTMLElement | null): Promise<void> {
  if (!document.fullscreenEnabled || !element) return;
  if (document.fullscreenElement) await document.exitFullscreen();
  else await element.requestFullscreen();
}
