import { useId, useMemo } from 'react';
import type { Gazetteer } from '../../core/atlas/gazetteer.ts';
import { KINDS } from '../../core/dataset/vocabulary.ts';
import { namesByPolity } from '../../core/search/names.ts';
import { MAX_LENGTH } from '../../core/state/parse.ts';
import {
  filterBy,
  filterByKind,
  filterByRegion,
  listBlanks,
  sortBy,
} from '../../core/state/transition.ts';
import { INTERVENTION_COLUMNS } from '../../core/table/column.ts';
import { formatSort, parseSort } from '../../core/table/sort.ts';
import { Choice } from '../controls/Choice.tsx';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage, useSlice, useYear } from '../page/context.ts';
import { Failed } from '../page/Failed.tsx';
import { retryPart } from '../page/retryPart.ts';
import { useResource } from '../page/useResource.ts';
import { BY_BEGINNING, InterventionTable } from './InterventionTable.tsx';
import sheet from './TableView.css?inline';
import { YearTable } from './YearTable.tsx';

adoptSheet(sheet);

/** Which of the two lists is shown follows from the sorted column, so that a link keeps it. */
function ViewChoice({ isAll }: { readonly isAll: boolean }) {
  const { store, words } = usePage();
  const { table } = words.messages;
  const year = useYear();
  const show = (sort: string | null) => store.set(sortBy(sort));
  return (
    <fieldset className="table-views">
      <legend className="visually-hidden">{table.view}</legend>
      <button type="button" aria-pressed={!isAll} onClick={() => isAll && show(null)}>
        {table.year(year)}
      </button>
      <button
        type="button"
        aria-pressed={isAll}
        onClick={() => isAll || show(formatSort(BY_BEGINNING))}
      >
        {table.interventions}
      </button>
    </fieldset>
  );
}

function TextFilter() {
  const { store, words } = usePage();
  const text = useSlice((state) => state.q);
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id}>{words.messages.table.filter}</label>
      <input
        id={id}
        type="search"
        value={text ?? ''}
        maxLength={MAX_LENGTH}
        autoComplete="off"
        onChange={({ target }) => store.set(filterBy(target.value))}
      />
    </span>
  );
}

/** The map as a table, or all interventions of all years: sorted and filtered by the reader. */
export function TableView() {
  const { atlas, words } = usePage();
  const gazetteer = useResource(atlas.gazetteer);
  if (gazetteer.status === 'ready') return <Tables gazetteer={gazetteer.value} />;
  if (gazetteer.status !== 'failed') return <p>{words.messages.loading}</p>;
  const { part } = words.messages.error;
  return <Failed what={part} error={gazetteer.error} retry={() => retryPart(atlas.gazetteer)} />;
}

function Tables({ gazetteer: { regions, aliases, people } }: { readonly gazetteer: Gazetteer }) {
  const { atlas, store, words } = usePage();
  const { kinds, table } = words.messages;
  const text = useSlice((state) => state.q);
  // An atlas of plain series has no interventions to list, and may have no regions.
  const hasInterventions = atlas.dataset.interventions.length > 0;
  const isAll = useSlice(
    ({ sort }) => hasInterventions && parseSort(sort, INTERVENTION_COLUMNS) !== undefined,
  );
  const kind = useSlice((state) => state.kind);
  const region = useSlice((state) => state.region);
  const withBlanks = useSlice((state) => state.blanks);
  const names = useMemo(() => namesByPolity(atlas.borders, aliases), [atlas, aliases]);
  const filter = { text, kind, region };
  const nameOfRegion = (id: string) => {
    const name = regions.find((candidate) => candidate.id === id)?.name;
    return name && words.read(name);
  };
  return (
    <section className="table-view" aria-label={table.name}>
      <div className="table-tools">
        {hasInterventions && <ViewChoice isAll={isAll} />}
        {!isAll && (
          <label className="choice-box">
            <input
              type="checkbox"
              checked={withBlanks}
              onChange={({ target }) => store.set(listBlanks(target.checked))}
            />
            {table.withBlanks}
          </label>
        )}
        <TextFilter />
        {hasInterventions && (
          <Choice
            kind="filter"
            label={table.kind}
            value={kind ?? 'any'}
            values={['any', ...KINDS] as const}
            wordOf={(id) => (id === 'any' ? table.anyKind : kinds[id])}
            choose={(next) => store.set(filterByKind(next === 'any' ? null : next))}
          />
        )}
        {regions.length > 0 && (
          <Choice
            kind="filter"
            label={table.region}
            value={region ?? 'any'}
            values={['any', ...regions.map(({ id }) => id)]}
            wordOf={(id) => nameOfRegion(id) ?? table.anyRegion}
            choose={(next) => store.set(filterByRegion(next === 'any' ? null : next))}
          />
        )}
      </div>
      {isAll ? (
        <InterventionTable filter={filter} names={names} regions={regions} people={people} />
      ) : (
        <YearTable filter={filter} names={names} regions={regions} withBlanks={withBlanks} />
      )}
    </section>
  );
}
