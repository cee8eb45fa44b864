import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import views from '@generated/home/default/views.json';

import { fragmentOf } from '@site/src/explorer/fragment';
import Section from '../Section';
import Drawing from './Drawing';
import FailureText from './FailureText';
import LoadChart from './LoadChart';
import LoadText from './LoadText';
import Parties from './Parties';
import View from './View';

import styles from './styles.module.css';

const { flow, responsibility, failure, load } = views;

/** Four ways to look at the platform, each with a small figure of what it shows. */
export default function Views(): ReactNode {
  return (
    <Section
      title={
        <Translate id="home.views" description="Heading of a part of the home page">
          Four ways to look at the platform
        </Translate>
      }
      lead={
        <Translate id="home.views.lead" description="Under the heading “Four ways to look”">
          The figures are drawn from one model of the platform, and each opens a view that you can
          explore.
        </Translate>
      }>
      <ul className={styles.views}>
        <View
          to={`/explorer/${flow.id}`}
          figure={<Drawing drawing={flow.drawing} />}
          title={
            <Translate id="home.flow.title" description="Title of a view of the platform">
              Request flow
            </Translate>
          }>
          <Translate id="home.flow" description="What the view of a request's route shows">
            The route of a refresh, component by component: solid lines are requests, and
            dash-dotted lines are the work that continues after the response.
          </Translate>
        </View>
        <View
          to={`/explorer${fragmentOf({ lens: 'responsibility' })}`}
          figure={<Drawing drawing={responsibility} />}
          more={<Parties parties={responsibility.parties} />}
          title={
            <Translate id="home.responsibility.title" description="Title of a view of the platform">
              Responsibility
            </Translate>
          }>
          <Translate id="home.responsibility" description="What the view of responsibility shows">
            Each component has the pattern of the party that is responsible for it.
          </Translate>
        </View>
        <View
          to="/explorer/failures"
          figure={<Drawing drawing={failure.drawing} />}
          title={
            <Translate id="home.failure.title" description="Title of a view of the platform">
              Impact of a component failure
            </Translate>
          }>
          <FailureText failure={failure} />
        </View>
        <View
          to={`/explorer/${load.id}`}
          figure={<LoadChart chart={load.chart} />}
          title={
            <Translate id="home.load.title" description="Title of a view of the platform">
              Load
            </Translate>
          }>
          <LoadText chart={load.chart} />
        </View>
      </ul>
    </Section>
  );
}
