import path from 'node:path';
import { BaseResolver, ResolveError, Source, isAbsoluteUrl } from '@redocly/openapi-core';

/**
 * Follows references within one folder only: a document by other authors must not make the build fetch an address or
 * publish a file of the machine. Byte order marks are removed.
 */
export class FolderResolver extends BaseResolver {
  constructor(private readonly folder: string) {
    super();
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    if (isAbsoluteUrl(absoluteRef)) {
      throw new ResolveError(new Error(`${absoluteRef} is on the network`));
    }
    if (path.relative(this.folder, absoluteRef).startsWith('..')) {
      throw new ResolveError(new Error('the file lies outside the folder of the documents'));
    }
    const { body, mimeType } = await super.loadExternalRef(absoluteRef);
    return new Source(absoluteRef, body.replace(/^\uFEFF/, ''), mimeType);
  }
}
