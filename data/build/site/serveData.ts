import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { createBorderMemory } from '../check/prepare.ts';
import { textOf } from '../check/report.ts';
import { type Publication, publish } from '../published/publish.ts';
import { CONTENT_TYPES } from './serving.ts';

const TYPES: Readonly<Record<string, string>> = {
  ...CONTENT_TYPES,
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Milliseconds after a save in which others may follow it: an editor’s program saves all files at once. */
const TOGETHER = 100;

/** Whether a file is one that people edit, and not one of the programs beside them. */
function isEdited(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return !path.startsWith('..') && !path.startsWith('build') && /\.(?:json|csv)$/i.test(path);
}

function serve(files: Publication['files'], name: string, answer: ServerResponse): boolean {
  const text = files?.[name];
  if (text === undefined) return false;
  answer.setHeader('Content-Type', TYPES[extname(name).slice(1)] ?? 'text/plain; charset=utf-8');
  answer.setHeader('Cache-Control', 'no-store');
  answer.end(text);
  return true;
}

/** Shows the page the new data, or over the whole of it what `data:check` says. */
function show(server: ViteDevServer, { report }: Publication, folder: string): void {
  const err = { message: textOf(report, folder), stack: '', plugin: 'data:check' };
  server.ws.send(report.isSound ? { type: 'full-reload' } : { type: 'error', err });
}

/** Says in the terminal what `data:check` says. */
function say(server: ViteDevServer, { report }: Publication, folder: string): void {
  server.config.logger[report.isSound ? 'info' : 'error'](textOf(report, folder), {
    timestamp: true,
  });
}

/** `npm run dev`: what is published of a folder, checked and built anew whenever a file in it is saved. */
export function serveData(folder: string): Plugin {
  return {
    name: 'serve-data',
    apply: (_, { command, isPreview }) => command === 'serve' && !isPreview,
    configureServer(server) {
      const build = createBorderMemory();
      let publication: Publication = {
        report: { lines: [], isSound: true },
        files: null,
        made: null,
      };
      let files: Publication['files'] = null;
      let timer: NodeJS.Timeout | undefined;
      const renew = () => {
        publication = publish(folder, build);
        // While a slip is mended the page keeps the last data that were sound.
        files = publication.files ?? files;
        say(server, publication, folder);
        show(server, publication, folder);
      };
      // Programs and tests that only load modules through Vite never listen, and need no data.
      server.httpServer?.once('listening', renew);
      server.watcher.add(folder);
      server.watcher.on('all', (_, file) => {
        if (!isEdited(file, folder)) return;
        clearTimeout(timer);
        timer = setTimeout(renew, TOGETHER);
      });
      server.ws.on('connection', () => {
        if (!publication.report.isSound) show(server, publication, folder);
      });
      server.middlewares.use('/data', (request: IncomingMessage, answer, next) => {
        const name = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
        if (!serve(files, name, answer)) next();
      });
    },
  };
}
