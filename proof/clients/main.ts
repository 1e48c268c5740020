import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '../../src/core/messageOf.ts';
import { CLIENTS, type Client } from './clients.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    site: { type: 'string', default: join(import.meta.dirname, '../../dist') },
  },
});
const site = resolve(values.site);

/** Of what is wrong in every row the first rows are enough. */
const SHOWN = 20;

function isMissing({ command, args }: Client): boolean {
  const needed = [command, ...args].filter((one) => isAbsolute(one));
  if (needed.some((file) => !existsSync(file))) return true;
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error !== undefined;
}

function ask(client: Client, files: readonly string[]): readonly string[] {
  const paths = files.map((file) => join(site, file));
  const all = [...client.args, ...paths, ...(client.last ?? [])];
  const { status, stdout, stderr, error } = spawnSync(client.command, all, {
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  });
  if (error) return [messageOf(error)];
  try {
    return client.faultsIn({ status, out: stdout, error: stderr });
  } catch (unread) {
    return [`ends with ${status}: ${messageOf(unread)}: ${stderr.slice(0, 200)}`];
  }
}

function answerOf(client: Client): string {
  if (isMissing(client)) {
    process.exitCode = 1;
    return `is not on this machine; \`${client.install}\` brings it`;
  }
  const calls = client.reads === 'all' ? [client.files] : client.files.map((file) => [file]);
  const faults = calls.flatMap((files) => ask(client, files));
  if (faults.length === 0) return 'nothing';
  process.exitCode = 1;
  const more = faults.length > SHOWN ? [`and ${faults.length - SHOWN} more`] : [];
  return ['', ...faults.slice(0, SHOWN), ...more].join('\n  ');
}

if (!existsSync(site)) throw new Error(`${site} is not there; npm run build makes it`);
for (const client of CLIENTS.filter(({ name }) => name.includes(values.only))) {
  console.log(`${client.name}: ${answerOf(client)}`);
}
