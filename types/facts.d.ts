// Made by src/facts/plugin.ts for the language of the build.
declare module '@generated/facts/default/ledger.json' {
  const ledger: import('@site/src/facts/data').LedgerData;
  export default ledger;
}
declare module '@generated/facts/default/summary.json' {
  const summary: import('@site/src/facts/data').SummaryData;
  export default summary;
}
declare module '@generated/facts/default/uses.json' {
  const uses: import('@site/src/facts/data').UsesData;
  export default uses;
}
