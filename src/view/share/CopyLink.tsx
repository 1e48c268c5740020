import './CopyLink.css';
import { useEffect, useState } from 'react';
import { formatLink } from '../../app/link.ts';
import { shareable } from '../../core/state/permalink.ts';
import { speak } from '../../core/state/transition.ts';
import { usePage } from '../page/context.ts';
import { Icon } from '../page/Icon.tsx';

/** Milliseconds after which what was said goes away again. */
const SAID_FOR = 5_000;

/** Copies the address of exactly this view, in the reader’s language, without keys that are not ours. */
export function CopyLink() {
  const { atlas, store, words } = usePage();
  const { share } = words.messages;
  const [outcome, setOutcome] = useState<{ readonly link: string; readonly ok: boolean } | null>(
    null,
  );
  useEffect(
    function fallSilent() {
      if (!outcome?.ok) return;
      const timer = setTimeout(() => setOutcome(null), SAID_FOR);
      return () => clearTimeout(timer);
    },
    [outcome],
  );
  const copy = async () => {
    // What is said once more is heard only where it was gone between.
    setOutcome(null);
    const shared = shareable(store.get(), atlas.scope);
    const query = formatLink(speak(words.language)(shared), atlas);
    const link = `${location.origin}${location.pathname}${query === '' ? '' : `?${query}`}`;
    try {
      await navigator.clipboard.writeText(link);
      setOutcome({ link, ok: true });
    } catch {
      setOutcome({ link, ok: false });
    }
  };
  return (
    <div className="share">
      <button type="button" className="tool" onClick={copy}>
        <Icon name="link" />
        <span className="label">{share.copy}</span>
      </button>
      <span role="status" className={outcome ? 'share-said' : 'visually-hidden'}>
        {outcome && (outcome.ok ? share.copied : share.failed)}
      </span>
      {outcome && !outcome.ok && (
        <input
          readOnly
          value={outcome.link}
          aria-label={share.failed}
          onFocus={({ target }) => target.select()}
        />
      )}
    </div>
  );
}
