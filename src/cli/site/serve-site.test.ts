import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';

import { listen, portFromEnvironment, serveSite } from './serve-site';

describe('the port', () => {
  it.each([
    [undefined, 3000],
    ['8080', 8080],
  ])('of PORT=%s is %i', (value, port) => {
    expect(portFromEnvironment(value)).toBe(port);
  });

  it.each(['', 'http', '0', '65536', '3000.5'])('cannot be %j', (value) => {
    expect(() => portFromEnvironment(value)).toThrow('whole number from 1 to 65535');
  });

  it('that is taken is named, with another to choose', async () => {
    const first = createServer();
    await listen(first, 0);
    const { port } = first.address() as AddressInfo;
    await expect(listen(createServer(), port)).rejects.toThrow(
      `port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
    );
    first.close();
  });
});

it('a missing build is named, with how to make one', async () => {
  await expect(serveSite('no-such-folder', 3000)).rejects.toThrow('npm run build');
});
