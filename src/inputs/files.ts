/** The folders with the YAML files of the model, below the root of the site. */
export const modelFolders = ['src/platform/facts', 'src/platform/model'] as const;

/** What the model and the documents are read from. */
export const inputFiles = [...modelFolders, 'static/openapi'] as const;
