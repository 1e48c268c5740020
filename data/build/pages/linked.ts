import type { Claim, Intervention } from '../../../src/core/dataset/dataset.ts';
import type { Source } from '../../../src/core/dataset/source.ts';
import { describeSource, nameOfClaimant } from '../../../src/i18n/describeSource.ts';
import { anchorOf } from './claims.ts';
import type { Reader } from './shelf.ts';

/** The dataset as schema.org has it. */
export function linkedDataset({ description, language, words }: Reader): object {
  const { version, asOf, licence, site, summary, span } = description;
  return {
    '@type': 'Dataset',
    name: words.title,
    description: words.read(summary),
    version,
    dateModified: asOf,
    temporalCoverage: `${span.from}/${span.to}`,
    license: licence.URL,
    inLanguage: language,
    isAccessibleForFree: true,
    ...(site !== null && {
      '@id': site,
      url: site,
      distribution: ['data/interventions.geojson', 'data/figures.csv'].map((path) => {
        return { '@type': 'DataDownload', contentUrl: site + path };
      }),
    }),
  };
}

function work(source: Source, { evidence, words }: Reader): object {
  const about = describeSource(source, evidence.claimants, words);
  return {
    '@type': 'CreativeWork',
    name: source.title ?? source.id,
    ...(about !== '' && { description: about }),
    ...(source.URL && { url: source.URL }),
  };
}

/** An intervention as an event, where it took place. */
export function linkedEvent(
  { name, from, to }: Intervention,
  places: readonly string[],
  summary: string,
  { words }: Reader,
): object {
  return {
    '@type': 'Event',
    name: words.read(name),
    description: summary,
    startDate: from,
    ...(to !== null && { endDate: to }),
    ...(places.length > 0 && {
      location: places.map((place) => ({ '@type': 'Place', name: place })),
    }),
    organizer: { '@type': 'Country', name: words.actor.name },
  };
}

/** A claim, who makes it, and the work in which it stands. */
export function linkedClaim(claim: Claim, reader: Reader): object {
  const { evidence, words } = reader;
  const measure = evidence.measures[claim.measure];
  const wording = claim.wording ?? evidence.interventions[claim.intervention]?.wordings?.[claim.id];
  const told = [
    `${words.format.claim(claim)} ${measure ? words.read(measure) : claim.measure}`,
    words.format.span(claim),
    ...(wording ? [words.read(wording)] : []),
  ];
  const source = evidence.sources.get(claim.source);
  return {
    '@type': 'Claim',
    '@id': `#${anchorOf(claim.id)}`,
    text: told.join('; '),
    author: {
      '@type': 'Organization',
      name: nameOfClaimant(claim.claimant, evidence.claimants, words),
    },
    ...(source && { appearance: work(source, reader) }),
  };
}
