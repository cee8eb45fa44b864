/** @example isIpAddress('2001:db8::1') // => true */
export function isIpAddress(text: string): boolean {
  const bytes = text.split('.');
  if (bytes.length === 4)
    return bytes.every((byte) => /^(?:0|[1-9]\d{0,2})$/.test(byte) && Number(byte) < 256);
  if (!/^[0-9a-f:.]{2,45}$/i.test(text) || !text.includes(':')) return false;
  try {
    return new URL(`http://[${text}]/`).hostname !== '';
  } catch {
    return false;
  }
}
