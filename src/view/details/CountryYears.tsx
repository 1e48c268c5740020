import type { YearBar } from '../../core/country/bar.ts';
import type { Polity } from '../../core/geography/borders.ts';
import { formatFigure, wordReading } from '../../i18n/describe.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage, useSlice } from '../page/context.ts';
import { Folded } from '../page/Folded.tsx';
import sheet from './CountryYears.css?inline';

adoptSheet(sheet);

interface Props {
  readonly polity: Polity;
  readonly bars: readonly YearBar[];
}

function Rows({ polity, bars }: Props) {
  const { atlas, words } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  return bars.map(({ year }) => {
    const cell = atlas.painter.cellsAt(layer, estimate, year).get(polity.id);
    if (cell?.type !== 'figure') return null;
    return (
      <tr key={year}>
        <th scope="row">{year}</th>
        <td>{formatFigure(cell, words)}</td>
        <td>{cell.isWeak ? words.messages.cell.weak : wordReading(cell, words)}</td>
      </tr>
    );
  });
}

/** What the bars say, for those who read or hear numbers. */
export function CountryYears({ polity, bars }: Props) {
  const { details, table, year } = usePage().words.messages;
  return (
    <Folded className="country-years" summary={details.years}>
      {() => (
        <table>
          <thead>
            <tr>
              <th scope="col">{year}</th>
              <th scope="col">{table.columns.figure}</th>
              <th scope="col">{table.columns.basis}</th>
            </tr>
          </thead>
          <tbody>
            <Rows polity={polity} bars={bars} />
          </tbody>
        </table>
      )}
    </Folded>
  );
}
