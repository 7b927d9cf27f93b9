// @ts-check
// Builds the web app and serves it to this machine alone.
import { installWhatIsMissing } from './install.mjs';
import { obstacleToListening, readPort, usualPort } from './port.mjs';
import { npm, repository, run } from './run.mjs';

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
 * @param {{ succeeded: boolean, output: string }} result
 */
function stopIfFailed(what, { succeeded, output }) {
  if (!succeeded) stop(`${output}\n${what} failed; the reason is above.`);
}

/** @param {number} port */
async function serve(port) {
  const { preview } = await import('vite');
  const server = await preview({
    root: `${repository}/apps/web`,
    logLevel: 'warn',
    preview: { host: 'localhost', port, strictPort: true, open: false },
  });
  const end = () => server.close().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

const port = await choosePort();
stopIfFailed('The installation', await installWhatIsMissing(console.log));
console.log('Building the web app …');
stopIfFailed('The build', await run(npm('run', '--silent', 'build:web'), { quiet: true }));
await serve(port);
console.log(`http://localhost:${port}`);
