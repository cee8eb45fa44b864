/** The doors that stay shut: who may import whom. */
module.exports = {
  forbidden: [
    {
      name: 'platform-stands-alone',
      comment:
        'The model runs in a page, a worker and a terminal: it knows nothing of this repository or of Node.',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { path: '^(src/(?!platform/)|tests/)|node_modules/(react|@docusaurus)/' },
    },
    {
      name: 'platform-without-node',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'explorer-and-reference-are-strangers',
      comment: 'What both need of a trace is in src/platform.',
      severity: 'error',
      from: { path: '^src/(explorer|reference)/' },
      to: { path: '^src/(explorer|reference)/', pathNot: '^src/$1/' },
    },
    {
      name: 'build-steps-stay-out-of-pages',
      comment: 'A reader downloads none of the translation or generation code.',
      severity: 'error',
      from: {
        path: '^src/(components|pages|theme|explorer|search/dialog|reference/components)/',
        pathNot: '\\.test\\.tsx?$',
      },
      to: {
        path: '^src/(translation|reference/build|search/build|site/(?!model/data))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      // Schemas nest: a field draws a schema, a schema draws fields.
      from: { pathNot: '^src/reference/components/(Schema|Fields)/' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mts', '.js', '.json'] },
  },
};
