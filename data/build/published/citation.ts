import type { Description } from '../../../src/core/atlas/description.ts';

/** `CITATION.cff`: how the dataset is cited, for programs. */
export function formatCitation({ title, summary, version, asOf, licence }: Description): string {
  const quote = (text: string) => JSON.stringify(text);
  return [
    'cff-version: 1.2.0',
    'message: "If you use these data, name the atlas and the version; quote the source of a figure with it."',
    `title: ${quote(title.en)}`,
    `abstract: ${quote(summary.en)}`,
    'type: dataset',
    'authors:',
    `  - name: ${quote(title.en)}`,
    `version: ${quote(version)}`,
    `date-released: ${quote(asOf)}`,
    `license: ${licence.id}`,
    `license-url: ${quote(licence.URL)}`,
    '',
  ].join('\n');
}
