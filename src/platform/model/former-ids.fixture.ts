// cspell:disable
const ids = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * The ids that components and parts had in the first model, of services by the tags of the API and of a
 * connector for each integration. Links that readers saved contain them: no id is ever removed from here.
 */
export const formerIds: readonly string[] = [
  // Components.
  ...ids(`
  api-client portal-user authorizing-person webhook-consumer waf gateway companies connections
  connection-management integrations settings data-refresh read-data push-data bank-feeds
  supplemental-data custom-data webhooks webhook-sender azure-sql blob-storage key-vault
  monitoring
  `),
  // Integrations: the source and the connector of each.
  ...ids(`
  acumatica business-bydesign business-one cloud-erp deltek-ajera dynamics-365-business-central
  dynamics-365-finance dynamics-365-finance-and-operations dynamics-great-plains dynamics-sl
  e-business-suite-ebs ebs-r12 ecc eden energov epicor erp-pro exact-online-netherlands
  exact-online-uk foundation freeagent freshbooks fusion incode infor-lawson
  jd-edwards-enterpriseone jd-edwards-world meditech myob-business netweaver oracle-netsuite
  peoplesoft quickbooks-desktop quickbooks-online quickbooks-online-sandbox
  s-4hana-cloud-extended-edition s-4hana-cloud-private-edition s-4hana-cloud-public-edition
  s-4hana-on-premises sage-100 sage-200-professional sage-200-standard sage-300 sage-50-accounts
  sage-50-accounts-cloud sage-accounting sage-intacct sage-x3 sandbox sisfin wave workday xero
  yardi-breeze yardi-kube yardi-munis yardi-voyager zoho-books exact-online-nl-bank-feeds
  freeagent-bank-feeds oracle-netsuite-bank-feeds quickbooks-online-bank-feeds sage-bank-feeds
  xero-bank-feeds plaid truelayer amazon-seller-central bigcommerce clover commerce-sandbox
  lightspeed-k-sandbox lightspeed-k-trial lightspeed-restaurant partner-commerce shopify square
  square-sandbox stripe stripe-test woocommerce zettle
  `).flatMap((id) => [id, `${id}-connector`]),
  // Families: the part of their connectors and that of their sources.
  ...ids('accounting bankfeeds banking commerce').flatMap((id) => [
    `${id}-connectors`,
    `${id}-sources`,
  ]),
];

/** The ids of scenarios that had a page. Links that readers saved contain them: no id is ever removed from here. */
export const publishedScenarioIds: readonly string[] = ids(`
  address-not-allowed already-syncing bad-body bad-parameter concurrent-requests
  cross-site-scripting daily-quota expired-authorization flood list-companies
  list-companies-integration list-companies-production load-spike mapping-failed mutual-tls
  mutual-tls-without-certificate no-api-key on-premise-offline path-traversal
  refresh-data-type source-down sql-injection start-authorization unknown-address
  write-bank-transactions wrong-method
`);
