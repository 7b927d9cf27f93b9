import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { obstacleToListening, readPort } from './port.mjs';

test('PORT may be left out', () => {
  expect([readPort(undefined), readPort('')]).toEqual([4310, 4310]);
});

test('both ends of the range are ports', () => {
  expect([readPort('1'), readPort('65535')]).toEqual([1, 65_535]);
});

test.each(['0', '65536', 'abc', '-1', '80.5', '1e3', ' 80', '0x50'])('"%s" is no port', (value) => {
  expect(readPort(value)).toBeUndefined();
});

test('a taken port is told from a free one', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect(await obstacleToListening(port)).toBe('EADDRINUSE');
  server.close();
  await once(server, 'close');
  expect(await obstacleToListening(port)).toBeUndefined();
});
