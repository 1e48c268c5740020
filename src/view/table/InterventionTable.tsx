import { useMemo } from 'react';
import { lastDay } from '../../core/dataset/span.ts';
import type { Region } from '../../core/geography/region.ts';
import { type People, withPeople } from '../../core/search/people.ts';
import { sortBy } from '../../core/state/transition.ts';
import { visitIntervention } from '../../core/state/visit.ts';
import { INTERVENTION_COLUMNS, type InterventionColumn } from '../../core/table/column.ts';
import { type Filter, filterRows } from '../../core/table/filter.ts';
import { type InterventionRow, interventionRows } from '../../core/table/interventionRow.ts';
import { formatSort, parseSort, type Sort } from '../../core/table/sort.ts';
import { nameOf } from '../../i18n/describe.ts';
import { wordKinds } from '../../i18n/wordCell.ts';
import type { Words } from '../../i18n/words.ts';
import { usePage, useSlice } from '../page/context.ts';
import { useVisit } from '../page/useVisit.ts';
import { RowCount } from './RowCount.tsx';
import { type Column, SortableTable } from './SortableTable.tsx';

type InterventionTableColumn = Column<InterventionColumn, InterventionRow>;

export const BY_BEGINNING: Sort<InterventionColumn> = { column: 'began', falling: false };

/** What still goes on ends after everything that has ended. */
const NEVER = '9999-12-31';

function columnsFor(
  words: Words,
  nameColumn: Pick<InterventionTableColumn, 'keyOf' | 'show'>,
): readonly InterventionTableColumn[] {
  const { messages, format } = words;
  const { table } = messages;
  const { columns } = table;
  const placesOf = ({ places }: InterventionRow) =>
    places.length === 0
      ? table.several
      : format.list(places.map((polity) => nameOf(polity, words)));
  const text = (
    id: InterventionColumn,
    wordsOf: (row: InterventionRow) => string,
  ): InterventionTableColumn => ({
    id,
    label: columns[id],
    keyOf: (row) => wordsOf(row) || null,
    show: (row) => wordsOf(row) || '–',
  });
  const count = (
    id: InterventionColumn,
    numberOf: (row: InterventionRow) => number,
  ): InterventionTableColumn => ({
    id,
    label: columns[id],
    isNumber: true,
    keyOf: numberOf,
    show: (row) => format.count(numberOf(row)),
  });
  return [
    { id: 'intervention', label: columns.intervention, ...nameColumn },
    {
      id: 'began',
      label: columns.began,
      keyOf: ({ intervention }) => intervention.from,
      show: ({ intervention }) => format.end(intervention, 'from'),
    },
    {
      id: 'ended',
      label: columns.ended,
      keyOf: ({ intervention: { to } }) => (to === null ? NEVER : lastDay(to)),
      show: ({ intervention }) => format.end(intervention, 'to'),
    },
    text('places', placesOf),
    text('capacities', ({ kinds }) => wordKinds(kinds, words)),
    text('standing', ({ intervention }) => messages.standings[intervention.standing]),
    count('claims', ({ intervention }) => intervention.claims.length),
    count('works', ({ works }) => works),
  ];
}

interface Props {
  readonly filter: Filter;
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly regions: readonly Region[];
  readonly people: People;
}

/** Every intervention of the dataset, whatever the year on the map. */
export function InterventionTable({ filter, names, regions, people }: Props) {
  const { atlas, store, words } = usePage();
  const { messages } = words;
  const visit = useVisit();
  const sortText = useSlice((state) => state.sort);
  const selected = useSlice((state) => state.intervention);
  const all = useMemo(
    () => interventionRows(withPeople(atlas.dataset, people), atlas.borders, { names, regions }),
    [atlas, names, regions, people],
  );
  const rows = filterRows(all, filter);
  const columns = columnsFor(words, {
    keyOf: ({ intervention }) => words.read(intervention.name),
    show: ({ intervention }) => (
      <button
        type="button"
        data-intervention={intervention.id}
        aria-current={intervention.id === selected ? true : undefined}
        onClick={() => visit(visitIntervention(intervention, atlas))}
      >
        {words.read(intervention.name)}
      </button>
    ),
  });
  return (
    <>
      <RowCount shown={rows.length} all={all.length} />
      <SortableTable
        caption={messages.table.interventions}
        columns={columns}
        rows={rows}
        sort={parseSort(sortText, INTERVENTION_COLUMNS) ?? BY_BEGINNING}
        onSort={(sort) => store.set(sortBy(formatSort(sort)))}
        nameOf={({ intervention }) => words.read(intervention.name)}
        idOf={({ intervention }) => intervention.id}
        isSelected={({ intervention }) => intervention.id === selected}
      />
    </>
  );
}
