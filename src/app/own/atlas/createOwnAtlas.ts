import { scopeOf } from '../../../core/atlas/description.ts';
import type { Gazetteer } from '../../../core/atlas/gazetteer.ts';
import type { OwnData, OwnTable } from '../../../core/kept/ownData.ts';
import { measureId } from '../../../core/own/figure.ts';
import { paceTableAtlas } from '../../../core/own/tableAtlas.ts';
import { paceDescription } from '../../../core/own/tableDescription.ts';
import { paceTableSources } from '../../../core/own/tableSources.ts';
import { untranslated } from '../../../core/text/text.ts';
import { TABLE_TEXTS, withTableRules } from '../../../i18n/tableTexts.ts';
import { type Atlas, paceAtlas } from '../../atlas.ts';
import type { Evidence } from '../../evidence.ts';
import { createResource, type Resource } from '../../resource.ts';
import { runPaced } from '../../runPaced.ts';

/** What another atlas loads, as this one has it; fails as that fails. */
function derived<T>(from: Resource<T>, derive: (value: T) => T): Resource<T> {
  return createResource(async () => {
    await from.load();
    const known = from.get();
    if (known.status === 'ready') return derive(known.value);
    throw known.status === 'failed' ? known.error : new Error('nothing was loaded');
  });
}

/** What a file of one’s own has none of. */
const WITHOUT: Pick<Atlas, 'moments' | 'withdrawn'> = {
  moments: createResource(async () => ({ moments: [], issues: [] })),
  withdrawn: createResource(async () => ({ successors: new Map(), claims: new Map() })),
};

function evidenceOf(table: OwnTable): Resource<Evidence> {
  const { measures } = table.placed;
  return createResource(async () => ({
    measures: Object.fromEntries(
      measures.map(({ name }, index) => [measureId(index), untranslated(name)]),
    ),
    background: [],
    interventions: {},
    attestations: {},
    claimants: {},
    pages: {},
    sources: await runPaced(paceTableSources(table)),
    issues: [],
  }));
}

/** Names of places stay; the people of the shipped atlas are none of this one’s. */
function withoutPeople(gazetteer: Gazetteer): Gazetteer {
  return { ...gazetteer, aliases: { ...gazetteer.aliases, people: {} }, people: {} };
}

async function createTableAtlas(
  table: OwnTable,
  shipped: Atlas,
  signal: AbortSignal | undefined,
): Promise<Atlas> {
  const described = paceDescription(table, shipped.description, TABLE_TEXTS);
  const description = await runPaced(described, signal);
  const made = await runPaced(paceTableAtlas(table, description, shipped.borders), signal);
  return {
    ...shipped,
    ...WITHOUT,
    ...made,
    description,
    scope: scopeOf(description),
    interventionById: new Map(),
    issues: [],
    evidence: evidenceOf(table),
    gazetteer: derived(shipped.gazetteer, withoutPeople),
    about: derived(shipped.about, withTableRules),
  };
}

/**
 * Makes an atlas of a reader’s own data, on the borders of the shipped one, in short spells between which the page answers.
 * Rejects with a `LoadError` where nothing of a collection can be read, and where it is called off.
 */
export async function createOwnAtlas(
  own: OwnData,
  shipped: Atlas,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Atlas> {
  if (own.type === 'table') return createTableAtlas(own, shipped, signal);
  const { name, hash, rows } = own;
  // Nothing of it is called the atlas’s, nor said to be found at its address.
  const description = {
    ...shipped.description,
    title: untranslated(name),
    siblings: [],
    site: null,
    own: { name, hash, rows },
  };
  return {
    ...shipped,
    ...WITHOUT,
    ...(await runPaced(paceAtlas(description, own.collection, shipped.borders), signal)),
    evidence: derived(shipped.evidence, (evidence) => ({ ...evidence, pages: {} })),
  };
}
