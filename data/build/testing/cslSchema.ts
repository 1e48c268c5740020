/**
 * The subset of CSL-JSON 1.0.2 that `data/sources.json` may use, written out by hand from the specification
 * (docs.citationstyles.org, appendices on types and variables) and apart from the schema that the build checks with.
 */
const strings = [
  ...['abstract', 'annote', 'archive', 'archive_location', 'archive-place', 'call-number'],
  ...['collection-title', 'container-title', 'container-title-short', 'DOI', 'event-title'],
  ...['event-place', 'genre', 'ISBN', 'ISSN', 'keyword', 'language', 'medium', 'note'],
  ...['original-title', 'PMCID', 'PMID', 'publisher', 'publisher-place', 'section', 'source'],
  ...['status', 'title', 'title-short', 'URL', 'version'],
];
const numbers = [
  'chapter-number',
  'edition',
  'issue',
  'number',
  'number-of-pages',
  'page',
  'volume',
];
const names = ['author', 'container-author', 'editor', 'interviewer', 'recipient', 'translator'];
const dates = ['accessed', 'event-date', 'issued', 'original-date'];

const types = [
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book'],
  ...['broadcast', 'chapter', 'classic', 'collection', 'dataset', 'document', 'entry'],
  ...['entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing'],
  ...['interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture'],
  ...['musical_score', 'pamphlet', 'paper-conference', 'patent', 'performance', 'periodical'],
  ...['personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'review'],
  ...['review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage'],
];

function each(keys: readonly string[], schema: object): Readonly<Record<string, object>> {
  return Object.fromEntries(keys.map((key) => [key, schema]));
}

const text = { type: 'string' };
const textOrNumber = { type: ['string', 'number'] };

export const CSL_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      id: textOrNumber,
      type: { enum: types },
      custom: { type: 'object' },
      ...each(strings, text),
      ...each(numbers, textOrNumber),
      ...each(names, { type: 'array', items: { $ref: '#/$defs/name' } }),
      ...each(dates, { $ref: '#/$defs/date' }),
    },
  },
  $defs: {
    name: {
      type: 'object',
      additionalProperties: false,
      properties: {
        ...each(['family', 'given', 'literal', 'suffix'], text),
        ...each(['dropping-particle', 'non-dropping-particle'], text),
      },
    },
    date: {
      type: 'object',
      additionalProperties: false,
      properties: {
        'date-parts': {
          type: 'array',
          minItems: 1,
          maxItems: 2,
          items: { type: 'array', minItems: 1, maxItems: 3, items: textOrNumber },
        },
        season: textOrNumber,
        circa: { type: ['string', 'number', 'boolean'] },
        literal: text,
        raw: text,
      },
    },
  },
};
