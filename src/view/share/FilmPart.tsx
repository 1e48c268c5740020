import { useEffect, useId, useRef, useState } from 'react';
import {
  bytesOfFilm,
  canFilm,
  type Filmed,
  loadFilmWriting,
  makeFilm,
} from '../../app/picture/film.ts';
import { saveFile } from '../../app/saveFile.ts';
import type { Size } from '../../core/geography/stage.ts';
import type { PictureMessages } from '../../i18n/pictureMessages.ts';
import type { Words } from '../../i18n/words.ts';
import { addressFor } from '../../picture/address.ts';
import { composePicture } from '../../picture/compose.ts';
import type { Shown } from '../../picture/context.ts';
import { fileNameOf } from '../../picture/fileName.ts';
import { createReel } from '../../picture/reel.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import { Failed } from '../page/Failed.tsx';
import { retryPart } from '../page/retryPart.ts';
import { useResource } from '../page/useResource.ts';
import sheet from './FilmPart.css?inline';
import { loadLettering } from './loadLettering.ts';
import { WordChoice } from './WordChoice.tsx';

adoptSheet(sheet);

const SPEEDS = ['slow', 'even', 'fast'] as const;
type Speed = (typeof SPEEDS)[number];
/** Seconds that a year is shown. */
const SECONDS: Readonly<Record<Speed, number>> = { slow: 2, even: 1, fast: 0.5 };

interface Props {
  readonly shown: Shown | null;
  readonly size: Size;
  readonly own: PictureMessages;
}

/** The years one after the other as a film; where the browser makes none, what to do instead. */
export function FilmPart(props: Props) {
  return canFilm() ? <Maker {...props} /> : <p role="status">{props.own.film.impossible}</p>;
}

function yearsBetween(one: number, other: number): readonly number[] {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function megabytes(bytes: number, { format }: Words): string {
  return format.decimal(bytes / 1_000_000);
}

/** Makes one film at a time; what is begun is called off where the part is left. */
function useFilming() {
  const { needs } = usePage();
  const writing = needs.of(loadFilmWriting);
  const [done, setDone] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Filmed | null>(null);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const make = async (film: Parameters<typeof makeFilm>[0], name: string) => {
    const controller = new AbortController();
    running.current = controller;
    setOutcome(null);
    setDone(0);
    const filmed = await makeFilm(film, writing, { signal: controller.signal, tell: setDone });
    if (filmed.status === 'made') saveFile(`${name}.${filmed.end}`, filmed.file);
    setDone(null);
    setOutcome(filmed);
  };
  return { done, outcome, writing, make, cancel: () => running.current?.abort() };
}

function Maker({ shown, size, own }: Props) {
  const { atlas, needs, words } = usePage();
  const { firstYear, lastYear } = atlas.dataset;
  const [from, setFrom] = useState(firstYear);
  const [to, setTo] = useState(lastYear);
  const [speed, setSpeed] = useState<Speed>('even');
  const { done, outcome, writing, make, cancel } = useFilming();
  const fonts = useResource(needs.of(loadLettering)).value;
  const years = yearsBetween(from, to);
  const seconds = SECONDS[speed];
  const start = () => {
    if (!shown || fonts === null) return;
    const film = createReel(years);
    const pictures = years.map((year) => () => {
      const state = { ...shown.state, year };
      const address = addressFor(state, shown.subject, atlas.scope, words.language);
      return composePicture({ ...shown, state, address, film, size, fonts });
    });
    make({ size, seconds, pictures }, fileNameOf({ ...shown, film }, size));
  };
  const { film } = own;
  return (
    <div className="film-part">
      <p className="film-years">
        <YearField label={film.from} value={from} choose={setFrom} />
        <YearField label={film.to} value={to} choose={setTo} />
      </p>
      <WordChoice
        label={film.speed}
        value={speed}
        values={SPEEDS}
        wordOf={(one) => film.speeds[one]}
        choose={setSpeed}
      />
      <p className="share-note">
        {film.about(
          years.length,
          words.format.decimal(years.length * seconds),
          megabytes(bytesOfFilm(size, years.length), words),
        )}
      </p>
      <p className="picture-take">
        <button
          type="button"
          className="share-main"
          disabled={!shown || fonts === null || done !== null}
          onClick={start}
        >
          {film.make}
        </button>
        {done !== null && (
          <button type="button" onClick={cancel}>
            {film.cancel}
          </button>
        )}
      </p>
      {done !== null && <Progress done={done} all={years.length} own={own} />}
      {outcome?.status === 'unloaded' && (
        <Failed what={film.unloaded} retry={() => retryPart(writing).then(start)} />
      )}
      <p role="status" className="share-said">
        {outcome && outcome.status !== 'unloaded' && wordOutcome(outcome, own, words)}
      </p>
    </div>
  );
}

function wordOutcome(outcome: Filmed, { film }: PictureMessages, words: Words): string {
  return outcome.status === 'made'
    ? film.made(megabytes(outcome.file.size, words))
    : film[outcome.status];
}

interface ProgressProps {
  readonly done: number;
  readonly all: number;
  readonly own: PictureMessages;
}

function Progress({ done, all, own }: ProgressProps) {
  return (
    <p className="film-progress">
      <progress aria-label={own.film.name} value={done} max={all} />
      <span>{own.film.progress(done, all)}</span>
    </p>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly value: number;
  readonly choose: (year: number) => void;
}

/** A year of the atlas. */
function YearField({ label, value, choose }: YearFieldProps) {
  const { firstYear, lastYear } = usePage().atlas.dataset;
  const years = yearsBetween(firstYear, lastYear);
  const id = useId();
  return (
    <span className="film-year">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(Number(target.value))}>
        {years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </span>
  );
}
