import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import type { Borders } from '../borders/polityTopology.ts';
import { checkData } from '../checkData.ts';
import { readInputs } from '../inputs.ts';
import { createFront, type Front } from './front.ts';
import { partSheet } from './sheet.ts';

/** The front of a folder’s atlas; null where its data are unsound. */
async function frontOf(folder: string): Promise<Front | null> {
  const inputs = readInputs(folder);
  const { index } = checkData(inputs);
  const { description, borders, topology } = inputs;
  if (!description || !index) return null;
  return createFront({ description, borders, index, topology: topology as Borders });
}

const APP = '<div id="app"></div>';

/** Nothing that the first view does not need may hold it up: the program waits for the rest of the sheet, not the browser. */
function place(html: string, { html: front, table }: Front, style: string): string {
  const [sheet = ''] = /<link rel="stylesheet"[^>]*>/.exec(html) ?? [];
  const late = sheet.replace('rel="stylesheet"', 'rel="preload" as="style" data-sheet');
  return (
    html
      .replace(sheet, `<style>${style}</style>${late}`)
      // Chromium paints nothing before letters that are asked for ahead of need.
      .replace(/rel="preload"(?=[^>]*as="font")/g, 'rel="letters" data-letters')
      .replace(APP, `${front}${APP}`)
      .replace('</noscript>', `${table}</noscript>`)
  );
}

/** Draws the first view of an atlas into its page, which shows it before any script has come. */
export function drawFront(folder: string): Plugin {
  return {
    name: 'draw-front',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const front = await frontOf(folder);
        const sheet = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.css'));
        if (!front || sheet?.type !== 'asset') return html;
        const { first, rest } = partSheet(String(sheet.source), dirname(sheet.fileName));
        sheet.source = rest;
        return place(html, front, first + front.css);
      },
    },
  };
}
