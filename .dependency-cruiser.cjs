/** The doors that stay shut: who may import whom. Tests and fixtures may import from any folder. */

/** Folders whose modules a page can contain. */
const pages =
  '^src/(components|pages|theme|code/CodeFigure|explorer|figure|home|model-views|offline|reference|search|for-tools/MarkdownTwin|mermaid/Mermaid)/';

module.exports = {
  forbidden: [
    {
      name: 'platform-stands-alone',
      comment:
        'The model runs in a page, a worker and a terminal: it knows nothing of this repository or of Node. Its loader reports faults as every other reader of files does.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^(src/(?!platform/|faults/)|tests/)|node_modules/(react|@docusaurus)/' },
    },
    {
      name: 'platform-without-node',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'faults-stand-alone',
      comment: 'Every folder that reads files reports what is wrong with them in the same way.',
      severity: 'error',
      from: { path: '^src/faults/' },
      to: { path: '^(src/(?!faults/)|tests/)' },
    },
    {
      name: 'explorer-and-reference-are-strangers',
      comment: 'What both need of a trace is in src/platform, and of a document in src/openapi.',
      severity: 'error',
      from: { path: '^src/(explorer|reference)/' },
      to: { path: '^src/(explorer|reference)/', pathNot: '^src/$1/' },
    },
    {
      name: 'build-steps-stay-out-of-pages',
      comment: 'A reader downloads none of the translation or generation code.',
      severity: 'error',
      from: { path: pages, pathNot: '/(generate/|plugin\\.ts$)' },
      to: {
        path: [
          '^src/.+/generate/',
          '^src/.+/plugin\\.ts$',
          '^src/(catalogue|cli|files|hast|images|inputs|mdx|openapi|redirects|site|social-card|translation|well-known)/',
        ],
        // What the address of a page is, which the service worker must know as well as the server.
        pathNot: '^src/site/address\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nothing-depends-on-commands',
      severity: 'error',
      from: { path: '^src/(?!cli/)' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'imports-resolve',
      comment: 'An import of this repository that cannot be followed is seen by no other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, path: '^(@site/|\\.)', pathNot: '\\.(css|json)$' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      // Schemas nest: a field draws a schema, a schema draws fields.
      from: { pathNot: '^src/reference/components/(Schema|Fields)/' },
      to: { circular: true },
    },
    {
      name: 'no-cycles-between-folders',
      comment: 'A folder can be understood once the folders that it imports are.',
      severity: 'error',
      scope: 'folder',
      // Schemas nest, see above. A figure is drawn through a lens, which is drawn in the figure.
      from: { pathNot: '^src/(reference/components/(Schema|Fields)|explorer/(Flow|Lens))(/|$)' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(test|fixture)\\.tsx?$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mts', '.js', '.json'] },
  },
};
