import { dirname } from 'node:path';
import { minifySync, type Plugin } from 'vite';
import type { Borders } from '../borders/polityTopology.ts';
import type { Made } from '../check/made.ts';
import { createFront, type Front } from './front.ts';
import { linkProgram } from './linkProgram.ts';
import { partSheet, withLetters } from './sheet.ts';

async function frontOf({ inputs, checked, description }: Made): Promise<Front | null> {
  const { borders, topology } = inputs;
  const { index } = checked;
  return index && createFront({ description, borders, index, topology: topology as Borders });
}

const APP = '<div id="app"></div>';

/** Nothing that the first view does not need may hold it up: the program waits for the rest of the sheet, not the browser. */
function place(html: string, { html: front, table }: Front, style: string): string {
  const [sheet = ''] = /<link rel="stylesheet"[^>]*>/.exec(html) ?? [];
  const late = sheet.replace(
    'rel="stylesheet"',
    'rel="later" data-later="preload" as="style" data-sheet',
  );
  return (
    html
      // What is said to whoever edits the page is not sent to whoever reads it.
      .replace(/(?<=<script>).*?(?=<\/script>)/s, (text) => minifySync('page.js', text).code.trim())
      .replace(/^ +/gm, '')
      .replace(sheet, late)
      // Before the script, which asks for the letters in it.
      .replace('<script>', `<style>${style}</style>$&`)
      // Chromium paints nothing before letters that are asked for ahead of need.
      .replace(/rel="preload"(?=[^>]*as="font")/g, 'rel="letters" data-letters')
      // An attribute for Vite, which takes it off what it looks at, and so not off links.
      .replaceAll('<a vite-ignore ', '<a ')
      .replace(APP, `${front}${APP}${table}`)
  );
}

/** The file of all years of the first view. */
const YEARS = 'years.json';

/** The letters of year and headline: they stand in the page, which is never seen in others. */
const TITLES = 'serif-title-latin.woff2';

/** Draws the first view of an atlas into its page, which shows it before any script has come. */
export function drawFront(made: Made): Plugin {
  let front: Front | null = null;
  return {
    name: 'draw-front',
    // Before the policy, which names what stands in the page.
    enforce: 'pre',
    async buildStart() {
      front = await frontOf(made);
      if (!front) return;
      this.emitFile({ type: 'asset', name: YEARS, source: JSON.stringify(front.years) });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const outputs = Object.values(bundle);
        const sheet = outputs.find(({ fileName }) => fileName.endsWith('.css'));
        const years = outputs.find((one) => one.type === 'asset' && one.names.includes(YEARS));
        if (!front || !years || sheet?.type !== 'asset') return html;
        const { first, rest } = partSheet(String(sheet.source), dirname(sheet.fileName));
        sheet.source = rest;
        const titles = outputs.find((one) => one.type === 'asset' && one.names.includes(TITLES));
        const style = titles?.type === 'asset' ? withLetters(first, titles) : first;
        return {
          html: place(html, front, style + front.css),
          tags: linkProgram(years.fileName, outputs),
        };
      },
    },
  };
}
