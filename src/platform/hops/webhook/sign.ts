import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** What a signature covers: the id of the message, the time of the attempt in Unix seconds, and the raw body. */
interface Signed {
  readonly id: string;
  readonly timestamp: number;
  readonly raw: string;
}

/**
 * The signature of a webhook by the scheme `v1` of Standard Webhooks: HMAC-SHA256, in Base64.
 * @param secret of the consumer: `whsec_` and the key in Base64
 * @example sign(secret, { id: 'msg_1', timestamp: 1773844200, raw: '{}' }) // => 'v1,k2c9…='
 */
export function sign(secret: string, { id, timestamp, raw }: Signed): string {
  const key = Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (byte) => byte.charCodeAt(0));
  const digest = hmac(sha256, key, utf8ToBytes(`${id}.${timestamp}.${raw}`));
  return `v1,${btoa(String.fromCharCode(...digest))}`;
}
