// Made by src/explorer/generate/flows for the language of the build.
declare module '@generated/flows/default/figure.json' {
  const figure: import('@site/src/explorer/data').Layouts;
  export default figure;
}

declare module '@generated/flows/default/figure-lens.json' {
  type LensShape = import('@site/src/explorer/figure').LensShape;
  const shapes: Readonly<Partial<Record<'wide' | 'narrow', LensShape>>>;
  export default shapes;
}

declare module '@generated/flows/default/compact.json' {
  const compact: import('@site/src/explorer/data').CompactFlows;
  export default compact;
}

// Every scenario by its id.
declare module '@generated/flows/default/*.json' {
  const flow: import('@site/src/explorer/data').CitedFlow;
  export default flow;
}

// Made by src/explorer/plugin.ts for the language of the build.
declare module '@generated/explorer/default/platform.json' {
  const platform: import('@site/src/explorer/data').Layouts;
  export default platform;
}
declare module '@generated/explorer/default/parts.json' {
  const index: import('@site/src/explorer/data').PartsIndex;
  export default index;
}
declare module '@generated/explorer/default/successors.json' {
  const successors: import('../src/platform').Model['successors'];
  export default successors;
}

declare module '@generated/explorer/default/families.json' {
  const families: import('@site/src/explorer/family').Families;
  export default families;
}
declare module '@generated/explorer/default/step-facts.json' {
  const facts: import('@site/src/explorer/data').StepFacts;
  export default facts;
}
declare module '@generated/explorer/default/live-facts.json' {
  const facts: import('@site/src/explorer/live/data').LiveData['facts'];
  export default facts;
}
declare module '@generated/explorer/default/live-words.json' {
  const words: import('@site/src/explorer/live/data').LiveWords;
  export default words;
}
declare module '@generated/explorer/default/rules.json' {
  const rules: import('@site/src/explorer/data').RuleAssumptions;
  export default rules;
}
declare module '@generated/explorer/default/answered.json' {
  const answered: Readonly<Record<string, string>>;
  export default answered;
}
