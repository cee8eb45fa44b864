import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import numbers from '@generated/home/default/numbers.json';

import StateSign from '@site/src/facts/StateSign';
import Section from '../Section';
import StateBar from './StateBar';
import StateList from './StateList';

import styles from './styles.module.css';

/** What is documented, what is assumed, with the marks that distinguish them. */
export default function Certainty(): ReactNode {
  return (
    <Section
      title={
        <Translate id="home.certainty" description="Heading of a part of the home page">
          What is documented and what is assumed
        </Translate>
      }>
      <div className={styles.columns}>
        <div className={styles.text}>
          <p>
            <Translate
              id="home.certainty.independent"
              description="Under the heading “What is documented and what is assumed”; {about} is a link"
              values={{
                about: (
                  <Link to="/about#independence">
                    <Translate
                      id="home.certainty.independent.link"
                      description="Link in a sentence">
                      independent
                    </Translate>
                  </Link>
                ),
              }}>
              {
                'This guide is {about}: Codat does not publish it. From Codat’s public documentation it takes only facts, and each claim about the platform ends with the mark of the fact behind it.'
              }
            </Translate>
          </p>
          <p>
            <Translate
              id="home.certainty.marks"
              description="{documented} and {assumed} are the signs of facts; {facts} is a link"
              values={{
                documented: <StateSign state="documented" />,
                assumed: <StateSign state="assumed" />,
                facts: (
                  <Link to="/facts">
                    <Translate id="home.certainty.facts" description="Link in a sentence">
                      facts and their sources
                    </Translate>
                  </Link>
                ),
              }}>
              {
                'The mark {documented} of a documented fact leads to the document that states it; the mark {assumed} of an assumption leads to its reason, for example that no processing time is published. All of them are on one page: {facts}.'
              }
            </Translate>
          </p>
          <p>
            <Translate
              id="home.certainty.french"
              description="{state} is a link"
              values={{
                state: (
                  <Link to="/translation">
                    <Translate id="home.certainty.french.link" description="Link in a sentence">
                      state of the translation
                    </Translate>
                  </Link>
                ),
              }}>
              {
                'Each French text is tied to the English text that it was made from: the {state} shows which ones are current.'
              }
            </Translate>
          </p>
        </div>
        <div>
          <StateBar states={numbers.states} />
          <StateList states={numbers.states} />
        </div>
      </div>
    </Section>
  );
}
