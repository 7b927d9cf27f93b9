import { measureEffects } from './effects.ts';
import { serveCompressed } from './serve.ts';

const server = await serveCompressed();
for (const e of await measureEffects(server.address, 4, 3)) console.log(JSON.stringify(e));
server.close();
