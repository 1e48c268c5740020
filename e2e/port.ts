import { createServer } from 'node:net';

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() =>
        resolve(address !== null && typeof address === 'object' ? address.port : 0),
      );
    });
  });
}

/** The port of the page under test: `ATLAS_PORT`, else one that is free. Workers inherit the choice of the first process. */
export async function choosePort(): Promise<number> {
  process.env.ATLAS_PORT ??= String(await freePort());
  return Number(process.env.ATLAS_PORT);
}
