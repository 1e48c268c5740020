import './Lede.css';
import { useRef } from 'react';
import { type Half, isDivided, yearOf } from '../../core/state/years.ts';
import { describeHeadline, isLong } from '../../i18n/describeHeadline.ts';
import { OfBeside } from '../compare/Beside.tsx';
import { useSecondHalf } from '../compare/beside.ts';
import { useCells, useLayer, useLive, usePage, useSlice } from '../page/context.ts';
import { usePaper } from '../page/paper.ts';
import { Deck } from './Deck.tsx';
import { Summary } from './Summary.tsx';

interface Props {
  readonly half: Half;
  /** Beside another year, or in a frame, there is room for the short form only. */
  readonly isShort: boolean;
}

/** A year in large numerals. */
function Numeral({ half }: Pick<Props, 'half'>) {
  const text = useRef<HTMLSpanElement>(null);
  useLive((state) => {
    if (text.current) text.current.textContent = String(yearOf(half, state));
  });
  return (
    <p className="year-numeral">
      <span ref={text} />
    </p>
  );
}

/** A year, which keeps pace with the slider, and its sentence, which follows it. */
function Said({ half, isShort }: Props) {
  const { atlas, words } = usePage();
  const year = useSlice((state) => yearOf(half, state));
  const layer = useLayer();
  const cells = useCells(year);
  const shown = { year, layer, cells };
  const told = describeHeadline(shown, atlas.borders, words);
  const hasDeck = usePaper() || !isShort;
  const headline = isShort ? told.short : told.headline;
  return (
    <div className="said">
      <Numeral half={half} />
      <div>
        <p className={isLong(headline) ? 'headline is-long' : 'headline'}>{headline}</p>
        {hasDeck && <Deck sentences={told.deck} />}
      </div>
    </div>
  );
}

/** The news of the map: a headline to read, and its summary to hear. */
export function Lede() {
  const isCompared = useSlice(isDivided);
  const hasSecond = useSecondHalf();
  const isEmbedded = useSlice((state) => state.embed);
  return (
    <div className="lede">
      <Summary />
      <Said half="first" isShort={isEmbedded || isCompared} />
      {hasSecond && (
        <OfBeside>
          <Said half="second" isShort />
        </OfBeside>
      )}
    </div>
  );
}
