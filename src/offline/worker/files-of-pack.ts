import { fileResponse, filesOf } from '../pack';
import type { Pack } from '../protocol';
import { fetchFile } from './fetch-file';

/**
 * Makes the responses to the files of a pack. The pack is fetched once, when the first of them is asked for.
 * @returns a function from the URL of a file to its response, or to undefined if the file is not in the pack
 */
export function filesOfPack(pack: Pack): (url: string) => Promise<Response> | undefined {
  const addresses = new Map(
    pack.files.map(([address]) => [new URL(address, location.href).href, address]),
  );
  let opened: ReturnType<typeof open> | undefined;
  return (url) => {
    const address = addresses.get(url);
    return address === undefined
      ? undefined
      : (opened ??= open(pack)).then((file) => file(address));
  };
}

/** @throws if the pack cannot be fetched, or is the pack of another build */
async function open({ address: pack, revision }: Pack): Promise<(address: string) => Response> {
  const response = await fetchFile(pack, revision);
  const files = filesOf(await response.text());
  return (address) => {
    const file = files.get(address);
    if (file === undefined) throw new Error(`${pack} does not contain ${address}`);
    return fileResponse(file, response.headers);
  };
}
