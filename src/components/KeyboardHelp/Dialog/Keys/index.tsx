import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';

import { isApplePlatform } from '@site/src/components/KeyboardHelp/shortcut';
import styles from './styles.module.css';

type Group = {
  readonly title: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly does: string }[];
};

/** What each key does, by where it works. */
export default function Keys(): ReactNode {
  return groups().map(({ title, rows }) => (
    <section key={title}>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.list}>
        {rows.map(({ keys, does }) => (
          <div key={does} className={styles.row}>
            <dt className={styles.keys}>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd className={styles.does}>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}

function groups(): readonly Group[] {
  const search = isApplePlatform() ? '⌘ K' : searchKeys();
  return [
    {
      title: translate({
        id: 'keys.anywhere',
        message: 'Anywhere on a page',
        description: 'Heading in the list of keys: keys that work everywhere',
      }),
      rows: [
        {
          keys: [search, '/'],
          does: translate({
            id: 'keys.search',
            message: 'Open the search',
            description: 'What a key does, in the list of keys',
          }),
        },
        {
          keys: ['?'],
          does: translate({
            id: 'keys.help',
            message: 'Open this list',
            description: 'What a key does, in the list of keys',
          }),
        },
        {
          keys: [escape()],
          does: translate({
            id: 'keys.escape',
            message: 'Close the search or this list',
            description: 'What a key does, in the list of keys',
          }),
        },
      ],
    },
    {
      title: translate({
        id: 'keys.results',
        message: 'In the search',
        description: 'Heading in the list of keys: keys that work in the search dialog',
      }),
      rows: [
        {
          keys: ['↑', '↓'],
          does: translate({
            id: 'keys.choose',
            message: 'Choose a result',
            description: 'What a key does, in the list of keys',
          }),
        },
        {
          keys: [enter()],
          does: translate({
            id: 'keys.follow',
            message: 'Go to the chosen result',
            description: 'What a key does, in the list of keys',
          }),
        },
      ],
    },
    {
      title: translate({
        id: 'keys.player',
        message: 'In a player, while it has the focus',
        description: 'Heading in the list of keys: keys that work in the player of a scenario',
      }),
      rows: [
        {
          keys: [space(), 'K'],
          does: translate({
            id: 'keys.play',
            message: 'Play or pause',
            description: 'What a key does, in the list of keys',
          }),
        },
        {
          keys: ['←', '→'],
          does: translate({
            id: 'keys.step',
            message: 'Previous or next step',
            description: 'What a key does, in the list of keys',
          }),
        },
      ],
    },
    {
      title: translate({
        id: 'keys.figure',
        message: 'In a figure of the explorer, while it has the focus',
        description: 'Heading in the list of keys: keys that work in the figure of the platform',
      }),
      rows: [
        {
          keys: ['←', '→', '↑', '↓'],
          does: translate({
            id: 'keys.move',
            message: 'Go to the next part in that direction',
            description: 'What a key does, in the list of keys',
          }),
        },
        {
          keys: ['+', '−', '0'],
          does: translate({
            id: 'keys.zoom',
            message: 'Zoom in, zoom out, show the whole figure',
            description: 'What keys do, in their order, in the list of keys',
          }),
        },
      ],
    },
  ];
}

const searchKeys = () =>
  translate({
    id: 'search.shortcut',
    message: 'Ctrl K',
    description: 'The keys that open the search, as they are named on the keyboard',
  });

const escape = () =>
  translate({ id: 'keys.name.escape', message: 'Esc', description: 'Name on a key' });

const enter = () =>
  translate({ id: 'keys.name.enter', message: 'Enter', description: 'Name on a key' });

const space = () =>
  translate({ id: 'keys.name.space', message: 'Space', description: 'Name on a key' });
