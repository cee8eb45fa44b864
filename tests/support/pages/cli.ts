import { languages, readPages } from './read';

/** Reads the pages of the language that is named, so that the tests find their facts. */
for (const language of languages.filter((each) => process.argv.includes(each))) readPages(language);
