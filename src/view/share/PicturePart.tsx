import { useMemo, useRef, useState } from 'react';
import { rasterise, SVG_TYPE } from '../../app/picture/rasterise.ts';
import { saveFile } from '../../app/saveFile.ts';
import type { Size } from '../../core/geography/stage.ts';
import { isDivided } from '../../core/state/years.ts';
import type { PictureMessages } from '../../i18n/pictureMessages.ts';
import type { ShareMessages } from '../../i18n/shareMessages.ts';
import type { Shown } from '../../picture/context.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage, useSlice } from '../page/context.ts';
import { createPart } from '../page/createPart.tsx';
import { createRoomWords } from '../page/createRoomWords.tsx';
import { Failed } from '../page/Failed.tsx';
import { useResource } from '../page/useResource.ts';
import { loadLettering } from './loadLettering.ts';
import sheet from './PicturePart.css?inline';
import { PrintPart } from './PrintPart.tsx';
import { Said } from './Said.tsx';
import { useCopy } from './useCopy.ts';
import { type Picture, usePicture, useShown } from './usePicture.ts';
import { WordChoice } from './WordChoice.tsx';

adoptSheet(sheet);

const PictureWords = createRoomWords('picture');
const FilmPart = createPart(async () => (await import('./FilmPart.tsx')).FilmPart);

const SHAPES = ['wide', 'square', 'screen'] as const;
type Shape = (typeof SHAPES)[number];
const FORMATS = ['png', 'svg', 'film'] as const;
type Format = (typeof FORMATS)[number];
const FILM_SHAPES = ['wide', 'square'] as const;

/** Height over width that a map of the world, and two beside each other, have something to fill with. */
const TALLEST = { one: 1.35, two: 1 };

function sizeOf(shape: Shape, isCompared: boolean): Size {
  if (shape === 'wide') return { width: 1600, height: 900 };
  if (shape === 'square') return { width: 1080, height: 1080 };
  const most = innerWidth * (isCompared ? TALLEST.two : TALLEST.one);
  return { width: 2 * innerWidth, height: 2 * Math.round(Math.min(innerHeight, most)) };
}

/** A film goes through the years of a view one by one. */
function inFilm(shown: Shown): Shown {
  const alone = { compare: null, beside: null, moment: null } as const;
  return { ...shown, other: undefined, state: { ...shown.state, ...alone } };
}

interface Props {
  readonly messages: ShareMessages;
}

/** The view as a picture to take along: as it will be, with its words for who does not see it. */
export function PicturePart({ messages }: Props) {
  return <PictureWords>{(own) => <Maker own={own} copyByKey={messages.copyByKey} />}</PictureWords>;
}

interface MakerProps {
  readonly own: PictureMessages;
  readonly copyByKey: string;
}

function Maker({ own, copyByKey }: MakerProps) {
  const { atlas } = usePage();
  const { make } = own;
  const [shape, setShape] = useState<Shape>('wide');
  const [format, setFormat] = useState<Format>('png');
  const [hasQr, setQr] = useState(true);
  const [edited, setEdited] = useState<string | null>(null);
  const isFilm = format === 'film';
  const isCompared = useSlice(isDivided) && !isFilm;
  const size = sizeOf(shape, isCompared);
  const view = useShown(own, hasQr);
  const shown = useMemo(() => (isFilm ? view && inFilm(view) : view), [view, isFilm]);
  const picture = usePicture(shown, size, edited);
  const chooseFormat = (one: Format) => {
    if (one === 'film' && shape === 'screen') setShape('wide');
    setFormat(one);
  };
  return (
    <div className="picture-part">
      <Preview picture={picture} size={size} own={own} />
      <div className="picture-choices">
        <WordChoice
          label={make.shape}
          value={shape}
          values={isFilm ? FILM_SHAPES : SHAPES}
          wordOf={(one) => make.shapes[one]}
          choose={setShape}
        />
        <WordChoice
          label={make.format}
          value={format}
          values={FORMATS}
          wordOf={(one) => (one === 'film' ? own.film.name : one.toUpperCase())}
          choose={chooseFormat}
        />
        {atlas.description.site !== null && (
          <label className="picture-code">
            <input
              type="checkbox"
              checked={hasQr}
              onChange={({ target }) => setQr(target.checked)}
            />
            <span>{make.code}</span>
          </label>
        )}
        {format === 'film' ? (
          <FilmPart shown={shown} size={size} own={own} />
        ) : (
          <Take key={shape} picture={picture} size={size} format={format} own={own} />
        )}
        {view && <PrintPart shown={view} own={own} />}
      </div>
      <Description picture={picture} edit={setEdited} own={own} copyByKey={copyByKey} />
    </div>
  );
}

function Preview({ picture, size, own }: { picture: Picture; size: Size; own: PictureMessages }) {
  const lettering = usePage().needs.of(loadLettering);
  const { status } = useResource(lettering);
  const ratio = { aspectRatio: `${size.width} / ${size.height}` };
  return (
    <div className="picture-preview">
      {picture.address !== null && (
        <img src={picture.address} alt={picture.altText} style={ratio} />
      )}
      {picture.address === null && status !== 'failed' && <p role="status">{own.make.making}</p>}
      {status === 'failed' && <Failed what={own.make.fontsFailed} retry={() => lettering.load()} />}
    </div>
  );
}

interface TakeProps {
  readonly picture: Picture;
  readonly size: Size;
  readonly format: Exclude<Format, 'film'>;
  readonly own: PictureMessages;
}

type Outcome = 'copied' | 'cannotCopy' | 'failed';

/** Whether the browser lets a page copy pictures at all. */
function canCopyPictures(): boolean {
  return typeof ClipboardItem === 'function' && navigator.clipboard !== undefined;
}

function Take({ picture: { svg, fileName }, size, format, own }: TakeProps) {
  const { make } = own;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const download = async (text: string) => {
    setOutcome(null);
    try {
      const file =
        format === 'svg' ? new Blob([text], { type: SVG_TYPE }) : await rasterise(text, size);
      saveFile(`${fileName}.${format}`, file);
    } catch {
      setOutcome('failed');
    }
  };
  const copy = async (text: string) => {
    setOutcome(null);
    if (!canCopyPictures()) {
      setOutcome('cannotCopy');
      return;
    }
    try {
      // Handed over as a promise: some browsers copy only what was asked for in the click itself.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': rasterise(text, size) })]);
      setOutcome('copied');
    } catch {
      setOutcome('cannotCopy');
    }
  };
  return (
    <>
      <p className="picture-take">
        <button
          type="button"
          className="share-main"
          disabled={svg === null}
          onClick={() => svg !== null && download(svg)}
        >
          {make.download(format.toUpperCase())}
        </button>
        <button type="button" disabled={svg === null} onClick={() => svg !== null && copy(svg)}>
          {make.copy}
        </button>
      </p>
      <p role="status" className="share-said">
        {outcome !== null && make[outcome]}
      </p>
    </>
  );
}

interface DescriptionProps extends MakerProps {
  readonly picture: Picture;
  readonly edit: (text: string) => void;
}

/** The picture in words, which go along in the file and are copied by themselves. */
function Description({ picture, edit, own, copyByKey }: DescriptionProps) {
  const { atlas, words } = usePage();
  const box = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopy(box);
  const { make } = own;
  return (
    <div className="picture-description">
      <label>
        {make.description}
        <textarea
          ref={box}
          rows={4}
          value={picture.altText}
          onChange={({ target }) => edit(target.value)}
        />
      </label>
      <p className="share-row">
        <button type="button" onClick={() => copy(picture.altText)}>
          {make.copyDescription}
        </button>
        <span className="share-note">
          {atlas.description.own ? own.ownData.noLicence : make.licence(words.licence)}
        </span>
      </p>
      <Said outcome={outcome} copied={make.copiedDescription} selected={copyByKey} />
    </div>
  );
}
