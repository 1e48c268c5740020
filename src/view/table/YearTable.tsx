import { figureIn } from '../../core/choropleth/cell.ts';
import { sourceCount } from '../../core/dataset/figure.ts';
import type { Region } from '../../core/geography/region.ts';
import { selectedPolity } from '../../core/state/selection.ts';
import { openCountry, sortBy } from '../../core/state/transition.ts';
import { YEAR_COLUMNS, type YearColumn } from '../../core/table/column.ts';
import { type Filter, filterRows } from '../../core/table/filter.ts';
import { formatSort, parseSort, type Sort } from '../../core/table/sort.ts';
import { sizeOf, type YearRow } from '../../core/table/yearRow.ts';
import { yearRows } from '../../core/table/yearRows.ts';
import { nameOf, wordReading } from '../../i18n/describe.ts';
import { wordCell, wordKinds } from '../../i18n/wordCell.ts';
import type { Words } from '../../i18n/words.ts';
import { useCells, usePage, useSlice, useYear } from '../page/context.ts';
import { useVisit } from '../page/useVisit.ts';
import { RowCount } from './RowCount.tsx';
import { type Column, SortableTable } from './SortableTable.tsx';

const BY_FIGURE: Sort<YearColumn> = { column: 'figure', falling: true };
const NOTHING = '–';

function columnsFor(
  words: Words,
  title: string,
  nameColumn: Pick<Column<YearColumn, YearRow>, 'keyOf' | 'show'>,
): readonly Column<YearColumn, YearRow>[] {
  const { messages, format } = words;
  const { columns } = messages.table;
  const text = (id: YearColumn, wordsOf: (row: YearRow) => string): Column<YearColumn, YearRow> => {
    return {
      id,
      label: columns[id],
      keyOf: (row) => wordsOf(row) || null,
      show: (row) => wordsOf(row) || NOTHING,
    };
  };
  const count = (
    id: YearColumn,
    numberOf: (row: YearRow) => number | undefined,
  ): Column<YearColumn, YearRow> => ({
    id,
    label: columns[id],
    isNumber: true,
    keyOf: (row) => numberOf(row) ?? null,
    show: (row) => {
      const number = numberOf(row);
      return number === undefined ? NOTHING : format.count(number);
    },
  });
  const basisOf = (row: YearRow) => {
    const figure = figureIn(row.cell);
    return figure ? wordReading(figure, words) : '';
  };
  const sourcesOf = (row: YearRow) => {
    const figure = figureIn(row.cell);
    return figure && sourceCount(figure);
  };
  return [
    { id: 'country', label: columns.country, ...nameColumn },
    {
      id: 'figure',
      label: title,
      isNumber: true,
      keyOf: ({ cell }) => sizeOf(cell),
      show: ({ cell }) => wordCell(cell, words),
    },
    count('low', ({ cell }) => figureIn(cell)?.low),
    count('high', ({ cell }) => figureIn(cell)?.high),
    text('basis', basisOf),
    count('sources', sourcesOf),
    text('kinds', ({ kinds }) => wordKinds(kinds, words)),
    text('region', ({ regions }) => format.list(regions.map(({ name }) => words.read(name)))),
  ];
}

interface Props {
  readonly filter: Filter;
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly regions: readonly Region[];
  readonly withBlanks: boolean;
}

/** What is on the map, country by country: the same places and the same figures. */
export function YearTable({ filter, names, regions, withBlanks }: Props) {
  const { atlas, store, words } = usePage();
  const { messages } = words;
  const visit = useVisit();
  const year = useYear();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const sortText = useSlice((state) => state.sort);
  const selected = useSlice((state) => selectedPolity(state, state.year, atlas.borders));
  const cells = useCells(year);
  const { borders, index, description } = atlas;
  const all = yearRows({ year, cells, index, borders, names, regions }, withBlanks).filter(
    ({ polity, cell }) => cell !== undefined || polity.id !== description.actor?.id,
  );
  const rows = filterRows(all, filter);
  const { title } = words.layer(layer);
  const columnsOfAll = columnsFor(words, title, {
    keyOf: ({ polity }) => nameOf(polity, words),
    show: ({ polity }) => (
      <button
        type="button"
        data-country={polity.id}
        aria-current={polity.id === selected?.id ? true : undefined}
        onClick={() => visit(openCountry(polity.id))}
      >
        {nameOf(polity, words)}
      </button>
    ),
  });
  // A column that could only be blank is none: plain series have no kinds, and an atlas may have no regions.
  const columns = columnsOfAll.filter(
    ({ id }) =>
      (id !== 'kinds' || atlas.dataset.interventions.length > 0) &&
      (id !== 'region' || regions.length > 0),
  );
  return (
    <>
      <RowCount shown={rows.length} all={all.length} />
      <SortableTable
        caption={messages.table.caption(title, year, words.estimate(estimate))}
        columns={columns}
        rows={rows}
        sort={parseSort(sortText, YEAR_COLUMNS) ?? BY_FIGURE}
        onSort={(sort) => {
          const text = formatSort(sort);
          const isDefault = text === formatSort(BY_FIGURE);
          store.set(sortBy(isDefault ? null : text));
        }}
        nameOf={({ polity }) => nameOf(polity, words)}
        idOf={({ polity }) => polity.id}
        isSelected={({ polity }) => polity.id === selected?.id}
      />
    </>
  );
}
