import { pageResponse, pagesOf } from '../pack';
import type { Pack } from '../protocol';
import { fetchFile } from './fetch-file';

/**
 * Makes the responses to the pages of a pack. The pack is fetched once, when the first page is asked for.
 * @returns a function from the URL of a file to its response, or to undefined if the file is no page of the pack
 */
export function pagesOfPack(pack: Pack): (url: string) => Promise<Response> | undefined {
  const addresses = new Map(pack.pages.map(([page]) => [new URL(page, location.href).href, page]));
  let opened: ReturnType<typeof open> | undefined;
  return (url) => {
    const address = addresses.get(url);
    return address === undefined
      ? undefined
      : (opened ??= open(pack)).then((page) => page(address));
  };
}

/** @throws if the pack cannot be fetched, or is the pack of another build */
async function open({ file: [file, hash] }: Pack): Promise<(address: string) => Response> {
  const response = await fetchFile(file, hash);
  const pages = pagesOf(await response.text());
  return (address) => {
    const html = pages.get(address);
    if (html === undefined) throw new Error(`${file} does not contain ${address}`);
    return pageResponse(html, response.headers);
  };
}
