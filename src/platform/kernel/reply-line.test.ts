import { describe, expect, it } from 'vitest';
import { replyLine } from './reply-line';
import type { OperationReply } from './trace';

describe('the line of a reply', () => {
  it.each<[OperationReply, string]>([
    [{ type: 'acknowledgement' }, 'ACK'],
    [{ type: 'acknowledgement', isNegative: true }, 'NACK'],
    [{ type: 'result' }, 'RESULT'],
    [{ type: 'result', rows: 2 }, 'RESULT rows=2'],
    [{ type: 'result', records: 100 }, 'RESULT records=100'],
    [{ type: 'result', error: 'FetchError' }, 'FetchError'],
  ])('says what the kind of reply has: %j', (reply, line) => {
    expect(replyLine(reply)).toBe(line);
  });
});
