// citation-js reads the sources, and writes each of them as a reference: node citation.mjs FILE…
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';

const lettersOf = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
let wrong = 0;
for (const file of process.argv.slice(2)) {
  const sources = JSON.parse(readFileSync(file, 'utf8'));
  const cite = new Cite(sources);
  const written = new Map(cite.format('bibliography', { format: 'text', asEntryArray: true }));
  for (const { id, title } of sources) {
    const reference = written.get(id)?.trim() ?? 'is not among the references';
    // The style writes its own quotation marks and capitals.
    const isWhole = lettersOf(reference).includes(lettersOf(title ?? 'a source without title'));
    if (!isWhole || /undefined|\[object|NaN/.test(reference)) {
      console.log(`${file}: ${id}: ${reference}`);
      wrong += 1;
    }
  }
}
process.exitCode = wrong === 0 ? 0 : 1;
