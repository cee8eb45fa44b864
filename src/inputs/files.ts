/** The folders with the YAML files of the model, below the root of the site. */
export const modelFolders = ['src/platform/facts', 'src/platform/model'] as const;

/** The folder with the YAML files of the ledger of facts. */
export const ledgerFolder = 'src/platform/facts/ledger';

/** What the model and the documents are read from. */
export const inputFiles = [...modelFolders, 'static/openapi'] as const;
