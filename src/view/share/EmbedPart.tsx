import { useRef, useState } from 'react';
import { addressHere, addressToCite } from '../../app/link.ts';
import { embedAddress, formatEmbed } from '../../core/state/embed.ts';
import type { ShareMessages } from '../../i18n/shareMessages.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import { useSpoken } from '../page/useSpoken.ts';
import sheet from './EmbedPart.css?inline';
import { Said } from './Said.tsx';
import { useCopy } from './useCopy.ts';
import { useSubject } from './useSubject.ts';
import { WordChoice } from './WordChoice.tsx';

adoptSheet(sheet);

/** Pixels of a frame; one without a width is as wide as its column. */
const SIZES = {
  wide: { width: 640, height: 400 },
  narrow: { width: 320, height: 420 },
  column: { width: null, height: 480 },
} as const;
type Size = keyof typeof SIZES;

/** Pixels for the preview. */
const ROOM = { width: 420, height: 300 };
/** Pixels beside the preview on a phone. */
const BESIDE = 32;
/** Pixels of the column in which a frame without a width is shown here. */
const COLUMN = 720;

/** The atlas as it will stand in the frame, made smaller. */
function Preview({ size, src, title }: { size: Size; src: string; title: string }) {
  const { width, height } = { ...SIZES[size], width: SIZES[size].width ?? COLUMN };
  const scale = Math.min(
    1,
    Math.min(ROOM.width, innerWidth - BESIDE) / width,
    ROOM.height / height,
  );
  return (
    <div className="embed-preview" style={{ width: width * scale, height: height * scale }}>
      <iframe
        src={src}
        title={title}
        tabIndex={-1}
        style={{ width, height, transform: `scale(${scale})` }}
      />
    </div>
  );
}

/** The code by which a page shows this view in a frame. */
export function EmbedPart({ messages }: { readonly messages: ShareMessages }) {
  const { atlas, words } = usePage();
  const { embed, copyByKey } = messages;
  const { version } = atlas.dataset;
  const state = useSpoken();
  const [size, setSize] = useState<Size>('wide');
  const [figures, setFigures] = useState<'newest' | 'kept'>('newest');
  const kept = { version: figures === 'kept' ? version : null };
  const title = embed.frameTitle(useSubject(), words.title);
  const code = formatEmbed({
    ...SIZES[size],
    title,
    address: addressToCite(state, atlas, kept),
  });
  const box = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopy(box);
  return (
    <>
      <div className="embed-choices">
        <Preview
          key={size}
          size={size}
          src={embedAddress(addressHere(state, atlas, kept))}
          title={title}
        />
        <div>
          <WordChoice
            label={embed.size}
            value={size}
            values={['wide', 'narrow', 'column']}
            wordOf={(one) => embed.sizes[one]}
            choose={setSize}
          />
          <WordChoice
            label={embed.figures}
            value={figures}
            values={['newest', 'kept']}
            wordOf={(one) => (one === 'kept' ? embed.kept(version) : embed.newest)}
            choose={setFigures}
          />
        </div>
      </div>
      <textarea
        ref={box}
        className="share-box embed-code"
        readOnly
        value={code}
        aria-label={embed.code}
      />
      <button type="button" className="share-main" onClick={() => copy(code)}>
        {embed.copy}
      </button>
      <Said outcome={outcome} copied={embed.copied} selected={copyByKey} />
      <p className="share-note">{embed.note}</p>
    </>
  );
}
