import './Lede.css';
import { describeHeadline } from '../../i18n/describeHeadline.ts';
import { useCells, useLayer, usePage, useSlice, useYear } from '../page/context.ts';
import { usePaper } from '../page/paper.ts';
import { Summary } from './Summary.tsx';

interface Props {
  readonly year: number;
  /** Beside another year, or in a frame, there is room for the short form only. */
  readonly isShort: boolean;
}

/** A year in large numerals and its sentence: on the screen both keep pace with the slider. */
function Said({ year, isShort }: Props) {
  const { atlas, words } = usePage();
  const layer = useLayer();
  const estimate = useSlice((state) => state.estimate);
  const cells = useCells(year);
  const shown = { year, layer, estimate, cells };
  const told = describeHeadline(shown, atlas.borders, words);
  const hasDeck = usePaper() || !isShort;
  return (
    <div className="said">
      <p className="year-numeral">{year}</p>
      <div>
        <p className="headline">{isShort ? told.short : told.headline}</p>
        {hasDeck && <p className="deck">{told.deck.join(' ')}</p>}
      </div>
    </div>
  );
}

/** The news of the map: a headline to read, and its summary to hear. */
export function Lede() {
  const year = useYear();
  const second = useSlice((state) => state.compare);
  const isEmbedded = useSlice((state) => state.embed);
  return (
    <div className="lede">
      <Summary />
      <Said year={year} isShort={isEmbedded || second !== null} />
      {second !== null && <Said year={second} isShort />}
    </div>
  );
}
