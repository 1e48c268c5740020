import './page.css';
import type { Figures } from './world.ts';

interface Props {
  readonly figures: Figures;
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** The slider of a page made by React. */
export function Slider({ figures: { firstYear, lastYear }, year, onYear }: Props) {
  return (
    <label className="year">
      <output>{year}</output>
      <input
        type="range"
        aria-label="Year"
        min={firstYear}
        max={lastYear}
        value={year}
        onChange={({ target }) => onYear(target.valueAsNumber)}
      />
    </label>
  );
}
