/**
 * Whether a text is an IPv4 or IPv6 address.
 * @example isIpAddress('::ffff:192.0.2.1') // => true
 */
export function isIpAddress(text: string): boolean {
  return text.includes(':') ? isIpv6(text) : isIpv4(text);
}

function isIpv4(text: string): boolean {
  const bytes = text.split('.');
  const isByte = (byte: string) => /^(?:0|[1-9]\d{0,2})$/.test(byte) && Number(byte) < 256;
  return bytes.length === 4 && bytes.every(isByte);
}

function isIpv6(text: string): boolean {
  if (!/^[0-9a-f:.]{2,45}$/i.test(text)) return false;
  try {
    return new URL(`http://[${text}]/`).hostname !== '';
  } catch {
    return false;
  }
}
