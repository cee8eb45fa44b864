import type { Kind } from './card-parts';

/** The sign of the private network, in a 10 × 13 box. */
export const lock = 'M0 5h10v8H0zM2.2 5V2.8a2.8 2.8 0 0 1 5.6 0V5';

/** The icon of each kind of component: lines in a 24 × 24 box. */
export const icons = {
  // A terminal.
  client:
    'M5 4h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM7 9l3 3-3 3M12.5 15H17',
  // A head and shoulders.
  person: 'M12 3.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5c0-4 3.4-6.5 7.5-6.5s7.5 2.5 7.5 6.5z',
  // A card with a portrait.
  'identity-provider':
    'M3 5h18v14H3zM8.5 8.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM5.5 16c.4-1.6 1.6-2.4 3-2.4s2.6.8 3 2.4M14.5 9.5H18M14.5 13H18',
  // A shield.
  waf: 'M12 2.5l8 3v6c0 5-3.4 8.4-8 10-4.6-1.6-8-5-8-10v-6zM8.5 12l2.5 2.5 4.5-5',
  // A path that forks.
  gateway:
    'M3 12h5M8 12c5 0 3-6 8-6h4M8 12c5 0 3 6 8 6h4M17.5 3.5L20 6l-2.5 2.5M17.5 15.5L20 18l-2.5 2.5',
  // A cube.
  service: 'M12 2.8l8 4.6v9.2l-8 4.6-8-4.6V7.4zM4.2 7.5L12 12l7.8-4.5M12 12v9',
  // An arrow around a clock's centre.
  job: 'M20 12a8 8 0 1 1-2.4-5.7M20 3.5V8h-4.5M12 8v4.5l3 2',
  // Messages in a row.
  queue: 'M3 7h5v10H3zM9.5 7h5v10h-5zM16 7h5v10h-5zM3.5 12h4M10 12h4M16.5 12h4',
  // A cylinder.
  store:
    'M4.5 6c0-1.7 3.4-3 7.5-3s7.5 1.3 7.5 3-3.4 3-7.5 3-7.5-1.3-7.5-3zM4.5 6v12c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3V6M4.5 12c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3',
  // An envelope with an outgoing arrow.
  sender: 'M3 6h13v12H3zM3 7l6.5 5L16 7M18 12h4M20 10l2 2-2 2',
  // A tray.
  consumer: 'M4 13h4l1.5 3h5L16 13h4M4 13v6h16v-6M12 3v7M9 7.5l3 3 3-3',
  // A curve of load.
  monitor: 'M3.5 4v16H21M6.5 15l4-5 3.5 3 5.5-7',
  // A ledger.
  source:
    'M6 3h12a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 18 21H6zM6 3a1.5 1.5 0 0 0-1.5 1.5v15A1.5 1.5 0 0 0 6 21M9 3v18M12.5 8H16M12.5 12H16',
  // A plug.
  agent: 'M9 3v5M15 3v5M6 8h12v4a6 6 0 0 1-12 0zM12 18v3',
} as const satisfies Record<Kind, string>;
