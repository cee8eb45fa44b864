export type Outcome = 'copied' | 'refused' | 'unreachable';

/**
 * Fetches a text of this site and puts it on the clipboard. Safari copies only what a click has announced at once,
 * so it is handed a text that is still to come.
 */
export async function copyFrom(address: string): Promise<Outcome> {
  const text = fetchText(address);
  try {
    await (typeof ClipboardItem === 'undefined'
      ? navigator.clipboard.writeText(await text)
      : navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]));
    return 'copied';
  } catch {
    return text.then(
      () => 'refused',
      () => 'unreachable',
    );
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
