import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import Astray from '.';

const variants = {
  connector: 'xero',
  connectors: [
    { id: 'xero', name: { text: 'Xero' } },
    { id: 'sage-intacct', name: { text: 'Sage Intacct' } },
  ],
};
const textsOf = (props: ComponentProps<typeof Astray>) =>
  [...renderToStaticMarkup(<Astray {...props} />).matchAll(/<p>(.*?)<\/p>/g)].map(
    ([, text]) => text,
  );
const other =
  'This link leads to something that does not exist here, or no longer exists. The closest match is shown.';
const integration =
  'The integration in this link is not available for this scenario, or has been removed. The scenario is shown';

describe('the notice of a link whose target does not exist', () => {
  it('is absent if everything exists', () => {
    expect(renderToStaticMarkup(<Astray fields={[]} variants={variants} />)).toBe('');
  });

  it('names the integration that is used instead of an unknown one', () => {
    expect(textsOf({ fields: ['connector'], variants })).toEqual([
      `${integration} with Xero instead.`,
    ]);
  });

  it('says that a scenario without a choice of integrations is shown without it', () => {
    expect(textsOf({ fields: ['connector'], variants: { connectors: [] } })).toEqual([
      `${integration} without it.`,
    ]);
  });

  it.each(['scenario', 'step', 'part', 'lens', 'environment', 'request'] as const)(
    'is true for each field: %s',
    (field) => expect(textsOf({ fields: [field], variants })).toEqual([other]),
  );

  it('says both if a step or a component does not exist either', () => {
    expect(textsOf({ fields: ['step', 'connector'], variants })).toEqual([
      other,
      `${integration} with Xero instead.`,
    ]);
  });

  it('mentions no scenario on a page that plays none', () => {
    expect(textsOf({ fields: ['connector'] })).toEqual([other]);
  });
});
