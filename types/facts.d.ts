// Made by src/facts/plugin.ts for the language of the build.
declare module '@generated/facts/default/ledger.json' {
  const ledger: import('@site/src/facts/data').LedgerData;
  export default ledger;
}
