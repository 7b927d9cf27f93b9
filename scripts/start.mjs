// @ts-check
// Builds the web app and serves it to this machine alone, until a signal ends it.
import { rmSync } from 'node:fs';
import { buildWebApp } from './build-web.mjs';
import { ended, ending } from './ending.mjs';
import { installWhatIsMissing } from './install.mjs';
import { plainFolder } from './plain-path.mjs';
import { obstacleToListening, readPort, usualPort } from './port.mjs';

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** The port to serve on, known to be free before anybody waits for a build. */
async function choosePort() {
  const value = process.env['PORT'];
  const port = readPort(value);
  if (port === undefined) {
    stop(
      `PORT must be a whole number from 1 to 65535, and is "${value}". For example: PORT=${usualPort} npm start`,
    );
  }
  const obstacle = await obstacleToListening(port);
  const other = `Choose another, for example: PORT=${port === 65_535 ? usualPort : port + 1} npm start`;
  if (obstacle === 'EADDRINUSE') stop(`Port ${port} is already in use. ${other}`);
  if (obstacle === 'EACCES')
    stop(`Port ${port} is reserved for the system administrator. ${other}`);
  if (obstacle) stop(`Port ${port} cannot be used (${obstacle}). ${other}`);
  return port;
}

/**
 * @param {string} what
 * @param {AbortSignal} end
 * @param {{ succeeded: boolean, output: string }} result
 */
function stopIfFailed(what, end, { succeeded, output }) {
  // Whoever ended it knows why.
  if (end.aborted) process.exit(130);
  if (!succeeded) stop(`${output}\n${what} failed; the reason is above.`);
}

/**
 * Builds the app into a folder of this visit's own, so that no other build takes files away from it.
 * @param {AbortSignal} end
 */
async function build(end) {
  const folder = await plainFolder();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  stopIfFailed('The build', end, await buildWebApp(folder, end));
  return folder;
}

const end = ending();
const port = await choosePort();
stopIfFailed('The installation', end, await installWhatIsMissing(console.log, end));
console.log('Building the web app …');
const folder = await build(end);
// It needs what was installed just now.
const { serveFolder } = await import('./serve.mjs');
const { close } = await serveFolder(folder, { port, host: 'localhost' });
console.log(`http://localhost:${port}`);
await ended(end);
await close();
process.exit(0);
