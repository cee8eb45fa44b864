import type { OperationReply } from './trace';

/**
 * A reply to a request for an operation, as one line. Only a database has rows, and only a source has records.
 * @example replyLine({ type: 'result', rows: 2 }) // => 'RESULT rows=2'
 * @example replyLine({ type: 'acknowledgement' }) // => 'ACK'
 */
export function replyLine(reply: OperationReply): string {
  if (reply.type === 'acknowledgement') return reply.isNegative ? 'NACK' : 'ACK';
  const { rows, records, error } = reply;
  if (error !== undefined) return error;
  if (rows !== undefined) return `RESULT rows=${rows}`;
  return records === undefined ? 'RESULT' : `RESULT records=${records}`;
}
