import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import Badge from '@site/src/figure/Badge';
import type { LoadChart as ChartData } from '../../../data';
import Steps from './Steps';
import Threshold from './Threshold';
import Ticks from './Ticks';

import styles from './styles.module.css';

interface Props {
  readonly chart: ChartData;
}

/*
 * Heights in percent of the figure, so that texts keep their size:
 *
 *    5  Load               the name of a series
 *   19  ────────────┐      its largest value
 *   55  ──────────────     0
 *   66  Instances
 *   76      ┌────────
 *   91  ──────────────
 *   99  0       1 min
 */
const heights = { load: { top: 19, bottom: 55 }, instances: { top: 76, bottom: 91 } } as const;

/** A service under load: how busy its instances are, and how many there are. The text beside it says the same. */
export default function LoadChart({ chart }: Props): ReactNode {
  const { loads, instances, alerts, thresholds, minutes } = chart;
  const locale = useDocusaurusContext().i18n.currentLocale;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const share = (value: number) => percent.format(value / 100);
  const load = { ...heights.load, most: Math.max(100, ...loads.map(({ value }) => value)) };
  const count = { ...heights.instances, most: Math.max(...instances.map(({ value }) => value)) };
  return (
    <svg className={styles.chart} aria-hidden="true">
      <text className={styles.name} y="5%">
        {translate({
          id: 'home.load.series',
          message: 'Load, in percent of capacity',
          description: 'Name of a series of a chart: how busy the instances of a service are',
        })}
      </text>
      <Steps spans={loads} scale={load} kind="load" />
      <Threshold value={thresholds.scaleOut} scale={load}>
        {translate(
          {
            id: 'home.load.scale-out',
            message: 'Scale-out above {share}',
            description: 'A threshold in a chart',
          },
          { share: share(thresholds.scaleOut) },
        )}
      </Threshold>
      <Threshold value={thresholds.alert} scale={load}>
        {translate(
          {
            id: 'home.load.alert-above',
            message: 'Alert from {share}',
            description: 'A threshold in a chart',
          },
          { share: share(thresholds.alert) },
        )}
      </Threshold>
      <text className={styles.name} y="66%">
        {translate({
          id: 'home.load.instances',
          message: 'Instances',
          description: 'Name of a series of a chart: the number of instances of a service',
        })}
      </text>
      <Steps spans={instances} scale={count} kind="instances" isNumbered />
      {alerts.map(({ at }) => (
        <svg key={at} className={styles.alert} x={`${at}%`} y={`${heights.load.top}%`}>
          <Badge box={{ x: 2, y: -2, width: 0, height: 0 }} outcome="rejection" />
          <text className={styles.label} x={13} y={-4}>
            {translate({
              id: 'home.load.alert',
              message: 'Alert',
              description: 'At the point of a chart where engineers are alerted',
            })}
          </text>
        </svg>
      ))}
      <Ticks minutes={minutes} />
    </svg>
  );
}
