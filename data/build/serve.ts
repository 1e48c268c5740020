import { join } from 'node:path';
import { preview } from 'vite';
import { DATA } from './edited/folder.ts';

/** The last part of `npm start`: serves what was built, where nobody else serves. */
const PORT = 4173;
const server = await preview({
  root: join(DATA, '..'),
  logLevel: 'warn',
  preview: { port: PORT, host: '127.0.0.1' },
});
const address = server.resolvedUrls?.local[0] ?? '';
if (!address.includes(`:${PORT}/`)) {
  console.log(
    `Port ${PORT} is in use, perhaps by another copy of the atlas: links to it show that one.`,
  );
}
console.log(`The atlas is at ${address}\nStop it with Ctrl-C.`);
