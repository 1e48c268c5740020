import type { ReactNode } from 'react';
import { nextSort, type Sort } from '../../core/table/sort.ts';
import { type SortKey, sortRows } from '../../core/table/sortRows.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import sheet from './SortableTable.css?inline';

adoptSheet(sheet);

/** A column: its heading, what it sorts by, and what it shows. */
export interface Column<C extends string, R> {
  readonly id: C;
  readonly label: string;
  readonly isNumber?: boolean;
  readonly keyOf: (row: R) => SortKey;
  readonly show: (row: R) => ReactNode;
}

interface Props<C extends string, R> {
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly Column<C, R>[];
  readonly rows: readonly R[];
  readonly sort: Sort<C>;
  readonly onSort: (sort: Sort<C>) => void;
  readonly nameOf: (row: R) => string;
  readonly idOf: (row: R) => string;
  readonly isSelected: (row: R) => boolean;
}

function Heading<C extends string, R>({
  column,
  sort,
  onSort,
}: Pick<Props<C, R>, 'sort' | 'onSort'> & { readonly column: Column<C, R> }) {
  const { id, label, isNumber = false } = column;
  const isSorted = sort.column === id;
  const direction = sort.falling ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={isNumber ? 'is-number' : undefined}
      {...(isSorted ? { 'aria-sort': direction } : {})}
    >
      <button type="button" onClick={() => onSort(nextSort(sort, id, isNumber))}>
        {label}
        {'\u00a0'}
        <span aria-hidden="true">{isSorted ? (sort.falling ? '▼' : '▲') : '↕'}</span>
      </button>
    </th>
  );
}

/** A table whose headings sort it. It scrolls sideways in its own frame where the page is narrow. */
export function SortableTable<C extends string, R>(props: Props<C, R>) {
  const { caption, columns, rows, sort, onSort, nameOf, idOf, isSelected } = props;
  const { language } = usePage().words;
  const sorted = columns.find(({ id }) => id === sort.column);
  const collator = new Intl.Collator(language);
  const ordered = sorted
    ? sortRows(rows, {
        keyOf: sorted.keyOf,
        falling: sort.falling,
        nameOf,
        compareText: collator.compare,
      })
    : rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls has to be reached by keyboard
    <section className="table-frame" aria-label={caption} tabIndex={0}>
      <table>
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.map((row) => (
            <tr key={idOf(row)} className={isSelected(row) ? 'is-selected' : undefined}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row">
                    {column.show(row)}
                  </th>
                ) : (
                  <td key={column.id} className={column.isNumber ? 'is-number' : undefined}>
                    {column.show(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
