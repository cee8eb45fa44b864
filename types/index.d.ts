/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />
/// <reference types="@docusaurus/plugin-content-docs" />

// Made by src/model-views for the language of the build.
declare module '@data/answer-counts.json' {
  const counts: import('@site/src/model-views/data').AnswerCounts;
  export default counts;
}
declare module '@data/assumptions.json' {
  const assumptions: import('@site/src/model-views/data').Assumptions;
  export default assumptions;
}
declare module '@data/connectors.json' {
  const families: import('@site/src/model-views/data').ConnectorFamilies;
  export default families;
}
declare module '@data/controls.json' {
  const controls: import('@site/src/model-views/data').Controls;
  export default controls;
}
declare module '@data/due-diligence.json' {
  const topics: import('@site/src/model-views/data').Topics;
  export default topics;
}
declare module '@data/environments.json' {
  const environments: import('@site/src/model-views/data').Described;
  export default environments;
}
declare module '@data/file-upload.json' {
  const fileUpload: import('@site/src/model-views/data').FileUpload;
  export default fileUpload;
}
declare module '@data/marks.json' {
  const marks: import('@site/src/model-views/data').Described;
  export default marks;
}
declare module '@data/network.json' {
  const statements: import('@site/src/model-views/data').NetworkStatements;
  export default statements;
}
declare module '@data/parties.json' {
  const parties: import('@site/src/model-views/data').Described;
  export default parties;
}
declare module '@data/responsibility.json' {
  const layers: import('@site/src/model-views/data').ResponsibilityLayers;
  export default layers;
}
declare module '@data/sources.json' {
  const sources: import('@site/src/model-views/data').Sources;
  export default sources;
}
declare module '@data/topology.json' {
  const connections: import('@site/src/model-views/data').TopologyConnections;
  export default connections;
}
