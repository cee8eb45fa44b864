import { useMemo, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import platform from '@generated/explorer/default/platform.json';
import successors from '@generated/explorer/default/successors.json';
import clsx from 'clsx';
import { interactive } from '@site/src/components/interactive';

import { failureView } from '../../../failure-view';
import type { FailuresPage } from '../../../failures';
import Astray from '../../Astray';
import Stage from '../../Stage';
import { usePlace } from '../../use-place';
import Radius from '../Radius';
import Chooser from './Chooser';
import Verdict from './Verdict';

import styles from './styles.module.css';

/** The figure of the platform, in which a reader marks a part as failing, and the impact of its failure. */
export default function Figure({ page }: { readonly page: FailuresPage }): ReactNode {
  const room = useMemo(
    () => ({ steps: [], parts: page.parts.map(({ id }) => id), successors }),
    [page],
  );
  const place = usePlace({ room });
  const failing = page.parts.find(({ id }) => id === place.part);
  const view = useMemo(() => failureView(platform.wide, failing), [failing]);
  const shown = {
    view,
    lens: undefined,
    selected: failing?.id,
    onSelect: place.selectPart,
    chooser: <Chooser parts={page.parts} chosen={failing?.id} onChoose={place.selectPart} />,
    title: translate({
      id: 'explorer.failures.figure',
      message: 'The whole platform; the part that fails bears a cross',
      description: 'Text alternative of the figure in which a part is chosen to fail',
    }),
  };
  return (
    <section className={clsx(styles.figure, failing ? styles.failing : interactive)} data-figure>
      <Astray fields={place.astray} />
      <Stage layout={platform.wide} {...shown} />
      <Stage layout={platform.narrow} {...shown} />
      <div className={styles.told}>
        <p role="status" className={styles.verdict}>
          {failing ? (
            <Verdict part={failing} page={page} />
          ) : (
            <Translate
              id="explorer.failures.choose"
              description="Under the figure of the page of failures while nothing fails">
              Nothing fails. Choose a part in the list or in the figure.
            </Translate>
          )}
        </p>
        {failing && <Radius part={failing} page={page} />}
      </div>
    </section>
  );
}
