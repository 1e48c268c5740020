import './Lede.css';
import { describeBorderChanges } from '../../i18n/describeChanges.ts';
import { describeMap } from '../../i18n/describeMap.ts';
import { useCells, useLayer, usePage, useSlice, useYear } from '../page/context.ts';
import { Summary } from './Summary.tsx';

/** A year in large numerals and its sentence: on the screen both keep pace with the slider. */
function Said({ year }: { readonly year: number }) {
  const { atlas, words } = usePage();
  const layer = useLayer();
  const estimate = useSlice((state) => state.estimate);
  const cells = useCells(year);
  return (
    <div className="said">
      <p className="year-numeral">{year}</p>
      <div className="saying">
        <p className="headline">
          {describeMap({ year, layer, estimate, cells }, atlas.borders, words)}
        </p>
        <p className="deck">{describeBorderChanges(year, atlas.borders, words)}</p>
      </div>
    </div>
  );
}

/** The news of the map: a headline to read, and its summary to hear. */
export function Lede() {
  const year = useYear();
  const second = useSlice((state) => state.compare);
  return (
    <div className="lede">
      <Summary />
      <Said year={year} />
      {second !== null && <Said year={second} />}
    </div>
  );
}
