import { generateReference } from './generate';
import { DocumentError } from './problems';

/** `tsx src/reference/build/cli.ts`, run in the root of the site. */
async function main(): Promise<void> {
  try {
    const { documents, operations, pages } = await generateReference({ root: process.cwd() });
    console.log(`API reference: ${documents} documents, ${operations} operations, ${pages} pages`);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

void main();
