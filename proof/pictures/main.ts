import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkData } from '../../data/build/check/checkData.ts';
import { readInputs } from '../../data/build/inputs/inputs.ts';
import { renderPng } from '../../data/build/picture/renderPng.ts';
import { drawnFrom } from './drawn.ts';
import { changesBetween, GOLDEN, readGolden, wordChanges } from './golden.ts';
import { linesOf } from './lines.ts';
import { drawBefore } from './past.ts';
import { formatReport } from './report.ts';
import { draw } from './sketch.ts';
import type { View } from './view.ts';

const OUT = join(import.meta.dirname, '../../test-results');
/** A report with more pictures than this is not read. */
const MOST = 60;

const { values } = parseArgs({
  options: {
    renew: { type: 'boolean', default: false },
    // Views as JSON, written as SVG into a list: how an earlier commit is asked for its pictures.
    draw: { type: 'string', default: '' },
    into: { type: 'string', default: '' },
  },
});

const inputs = readInputs();
const checked = checkData(inputs);
const drawn = await drawnFrom(inputs, checked);
if (values.draw !== '') {
  const views = JSON.parse(values.draw) as readonly View[];
  writeFileSync(values.into, JSON.stringify(views.map((view) => draw(drawn, view))));
} else {
  const lines = linesOf(drawn, inputs, checked);
  const changes = changesBetween(readGolden(), lines);
  const told = wordChanges(changes);
  if (told === null) {
    console.log(`${changes.views} pictures are as they were`);
  } else {
    const shown = changes.redrawn.slice(0, MOST);
    const before = await drawBefore(shown);
    const pictures = await Promise.all(
      shown.map(async (view, at) => {
        const was = before?.[at];
        const now = await renderPng(draw(drawn, view));
        return { view, before: was === undefined ? null : await renderPng(was), now };
      }),
    );
    mkdirSync(OUT, { recursive: true });
    writeFileSync(join(OUT, 'pictures.html'), formatReport(changes, pictures));
    console.log(`${told}\ntest-results/pictures.html has ${shown.length} of them side by side`);
    if (values.renew) writeFileSync(GOLDEN, `${lines.join('\n')}\n`);
    process.exitCode = values.renew ? 0 : 1;
  }
}
