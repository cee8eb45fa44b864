import { describe, expect, it } from 'vitest';
import { model } from '../platform.fixture';
import { playableConnectors } from '../scenarios';
import { marksOf } from './marks';
import { MARKS } from './vocabulary';

// cspell:disable
/** The integrations of the public documentation: name, family, and platform key if it has one. */
const documented = [
  ['Dynamics 365 Business Central', 'accounting', 'trji'],
  ['Dynamics 365 Finance & Operations', 'accounting', 'rqwd'],
  ['Exact Online (Netherlands)', 'accounting', 'qudb'],
  ['Exact Online (UK)', 'accounting', 'pbbf'],
  ['FreeAgent', 'accounting', 'fbrh'],
  ['FreshBooks', 'accounting', 'vxvy'],
  ['MYOB Business', 'accounting', 'pdvj'],
  ['Oracle NetSuite', 'accounting', 'akxx'],
  ['QuickBooks Desktop', 'accounting', 'pqsw'],
  ['QuickBooks Online', 'accounting', 'qhyg'],
  ['QuickBooks Online Sandbox', 'accounting', 'ndsk'],
  ['Sage 200 Standard', 'accounting', 'jcrp'],
  ['Sage 50 Accounts', 'accounting', 'hbql'],
  ['Sage Accounting', 'accounting', 'tgff'],
  ['Sage Intacct', 'accounting', 'knfz'],
  ['Sandbox', 'accounting', 'mqjo'],
  ['Wave', 'accounting', 'pbtz'],
  ['Workday', 'accounting', 'rvam'],
  ['Xero', 'accounting', 'gbol'],
  ['Zoho Books', 'accounting', 'rwuv'],
  ['Exact Online (NL) bank feeds', 'bankfeeds'],
  ['FreeAgent bank feeds', 'bankfeeds', 'fbrh'],
  ['Oracle NetSuite bank feeds', 'bankfeeds', 'akxx'],
  ['QuickBooks Online bank feeds', 'bankfeeds', 'hcws'],
  ['Sage bank feeds', 'bankfeeds', 'olpr'],
  ['Xero bank feeds', 'bankfeeds', 'gbol'],
  ['Plaid', 'banking', 'suuo'],
  ['TrueLayer', 'banking', 'upvr'],
  ['Amazon Seller Central', 'commerce', 'qkdj'],
  ['BigCommerce', 'commerce', 'vqzp'],
  ['Clover', 'commerce', 'fqly'],
  ['Commerce Sandbox', 'commerce', 'aiwb'],
  ['Lightspeed K Sandbox', 'commerce', 'lrhd'],
  ['Lightspeed K Trial', 'commerce', 'ltes'],
  ['Lightspeed Restaurant', 'commerce', 'ldgh'],
  ['Partner Commerce', 'commerce', 'lqai'],
  ['Shopify', 'commerce', 'fztf'],
  ['Square', 'commerce', 'zsth'],
  ['Square Sandbox', 'commerce', 'xcwv'],
  ['Stripe', 'commerce', 'exgd'],
  ['Stripe Test', 'commerce', 'yzth'],
  ['WooCommerce', 'commerce', 'ltpp'],
  ['Zettle', 'commerce', 'ugxp'],
];

/** The software whose files can be uploaded, without a connector. */
const software = [
  'Acumatica',
  'Business ByDesign',
  'Business One',
  'Cloud ERP',
  'Deltek Ajera',
  'Dynamics 365 Finance',
  'Dynamics Great Plains',
  'Dynamics SL',
  'E-Business Suite (EBS)',
  'EBS R12',
  'ECC',
  'Eden',
  'EnerGov',
  'Epicor',
  'ERP Pro',
  'Foundation',
  'Fusion',
  'Incode',
  'Infor Lawson',
  'JD Edwards EnterpriseOne',
  'JD Edwards World',
  'Meditech',
  'NetWeaver',
  'PeopleSoft',
  'S/4HANA Cloud Extended Edition',
  'S/4HANA Cloud Private Edition',
  'S/4HANA Cloud Public Edition',
  'S/4HANA On-Premises',
  'Sage 100',
  'Sage 200 Professional',
  'Sage 300',
  'Sage 50 Accounts Cloud',
  'Sage X3',
  'SISFin',
  'Yardi Breeze',
  'Yardi Kube',
  'Yardi Munis',
  'Yardi Voyager',
];
// cspell:enable

describe('the connectors', () => {
  it('are the documented integrations, with their families and keys', () => {
    expect(
      model.connectors.map(({ name, family, platformKey }) =>
        platformKey === undefined ? [name, family] : [name, family, platformKey],
      ),
    ).toEqual(documented);
  });

  it('have the marks that the documentation supports', () => {
    const marked = (mark: (typeof MARKS)[number]) =>
      model.connectors
        .filter((each) => marksOf(model, each).includes(mark))
        .map(({ name }) => name);
    expect(Object.fromEntries(MARKS.map((mark) => [mark, marked(mark)]))).toEqual({
      'on-premise': ['QuickBooks Desktop', 'Sage 50 Accounts'],
      test: [
        ...['QuickBooks Online Sandbox', 'Sandbox', 'Commerce Sandbox'],
        ...['Lightspeed K Sandbox', 'Lightspeed K Trial', 'Square Sandbox', 'Stripe Test'],
      ],
      'limited-release': ['Dynamics 365 Finance & Operations'],
      'spend-insights': ['Dynamics 365 Finance & Operations', 'Workday'],
      ending: ['Lightspeed K Sandbox', 'Lightspeed K Trial', 'Lightspeed Restaurant'],
      'no-page': ['Partner Commerce'],
    });
  });

  it('are marked as for tests whenever their names say so', () => {
    const named = model.connectors.filter(({ name }) => /Sandbox|Test|Trial/.test(name));
    for (const connector of named) expect(marksOf(model, connector)).toContain('test');
  });
});

describe('software whose files are uploaded', () => {
  it('is the documented list', () => {
    expect(model.software.map(({ name }) => name)).toEqual(software);
  });

  it('has no component, and no scenario can be played with it', () => {
    const ids = model.software.map(({ id }) => id);
    const playable = model.scenarios.flatMap((scenario) => playableConnectors(model, scenario));
    const components = model.components.map(({ id }) => id);
    expect(ids.filter((id) => playable.includes(id) || components.includes(id))).toEqual([]);
  });
});
