import { useRef, useState } from 'react';
import { addressHere } from '../../app/link.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import { useSpoken } from '../page/useSpoken.ts';
import sheet from './LinkPart.css?inline';
import type { PartProps } from './part.ts';
import { QrCode } from './QrCode.tsx';
import { Said } from './Said.tsx';
import { useCopy } from './useCopy.ts';

adoptSheet(sheet);

/** The reader closes the system’s own sheet without choosing: nothing is wrong. */
const ignore = () => undefined;

/** The address of exactly this view, in the reader’s language, without keys that are not ours. */
export function LinkPart({ messages, left }: PartProps) {
  const { atlas, words } = usePage();
  const { own } = atlas.description;
  const { link, copyByKey } = messages;
  const { version } = atlas.dataset;
  const state = useSpoken();
  // Whoever comes from a citation, or by one, wants what is cited.
  const [isKept, setKept] = useState(left === 'cite' || state.version !== null);
  const address = addressHere(state, atlas, { version: isKept ? version : null });
  const box = useRef<HTMLInputElement>(null);
  const { outcome, copy } = useCopy(box);
  return (
    <>
      <div className="share-row">
        <input
          ref={box}
          className="share-box"
          readOnly
          value={address}
          aria-label={link.box}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className="share-main" onClick={() => copy(address)}>
          {link.copy}
        </button>
        {typeof navigator.share === 'function' && (
          <button type="button" onClick={() => navigator.share({ url: address }).catch(ignore)}>
            {link.send}
          </button>
        )}
      </div>
      <Said outcome={outcome} copied={link.copied} selected={copyByKey} />
      {own ? (
        <p>{messages.own.link(own.name, words.format.count(own.rows), own.hash)}</p>
      ) : (
        <label className="share-keep">
          <input
            type="checkbox"
            checked={isKept}
            onChange={({ target }) => setKept(target.checked)}
          />
          <span>
            {link.keep} <small>{link.keepWhat(version)}</small>
          </span>
        </label>
      )}
      <QrCode address={address} messages={link} />
    </>
  );
}
