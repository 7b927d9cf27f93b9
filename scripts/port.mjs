// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Where the web app is found unless PORT says otherwise. */
export const usualPort = 4310;

/**
 * The port that PORT names, or undefined when it names none.
 * @param {string | undefined} value
 */
export function readPort(value) {
  if (value === undefined || value === '') return usualPort;
  const port = Number(value);
  return /^\d{1,5}$/.test(value) && port >= 1 && port <= 65_535 ? port : undefined;
}

/**
 * What stands in the way of listening on one address: nothing, or the system's error code. An address that this
 * machine does not have is no obstacle.
 * @param {number} port
 * @param {string} host
 */
async function obstacleOn(port, host) {
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' ? undefined : code;
  } finally {
    server.close();
  }
}

/**
 * What stands in the way of listening on localhost, which is two addresses. A browser may try either, so both must
 * be free.
 * @param {number} port
 */
export async function obstacleToListening(port) {
  return (await obstacleOn(port, '127.0.0.1')) ?? (await obstacleOn(port, '::1'));
}
