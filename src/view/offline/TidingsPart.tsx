import './Tidings.css';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createOffline, type Update } from '../../app/offline.ts';
import type { OfflineMessages } from '../../i18n/offlineMessages.ts';
import { usePage } from '../page/context.ts';
import { createRoomWords } from '../page/createRoomWords.tsx';
import { Icon } from '../page/Icon.tsx';

const OfflineWords = createRoomWords('offline');

function onConnection(listener: () => void): () => void {
  for (const name of ['online', 'offline']) addEventListener(name, listener);
  return () => {
    for (const name of ['online', 'offline']) removeEventListener(name, listener);
  };
}

interface TidingProps {
  readonly icon: 'renew' | 'offline';
  readonly sentence: string;
  readonly action?: { readonly name: string; readonly run: () => void };
  readonly leave: string;
  readonly onLeave: () => void;
}

/** One line under the bar. */
function Tiding({ icon, sentence, action, leave, onLeave }: TidingProps) {
  return (
    <div className={action ? 'tiding has-action' : 'tiding'}>
      <Icon name={icon} />
      <p>{sentence}</p>
      {action && (
        <button type="button" className="tiding-action" onClick={action.run}>
          {action.name}
        </button>
      )}
      <button type="button" className="tiding-leave" onClick={onLeave}>
        {leave}
      </button>
    </div>
  );
}

interface ToldProps {
  readonly update: Update | null;
  readonly apply: () => void;
  readonly messages: OfflineMessages;
}

/** At most one: the newer build goes before the lost connection. Nothing is told while the years play. */
function Told({ update, apply, messages }: ToldProps) {
  const { keeping, playing, words } = usePage();
  const isPlaying = useSyncExternalStore(playing.subscribe, playing.get);
  const isKept = useSyncExternalStore(keeping.subscribe, keeping.get) === 'kept';
  const isOnline = useSyncExternalStore(onConnection, () => navigator.onLine);
  const [left, setLeft] = useState<Update | null>(null);
  const [isDismissed, setDismissed] = useState(false);
  useEffect(
    function forget() {
      if (isOnline) setDismissed(false);
    },
    [isOnline],
  );
  if (isPlaying) return null;
  if (update && update !== left && isOnline) {
    const { code, data } = messages;
    const isData = update.type === 'data';
    return (
      <Tiding
        icon="renew"
        sentence={isData ? data.ready(update.version, words.format.date(update.asOf)) : code.ready}
        action={{ name: isData ? data.load : code.load, run: apply }}
        leave={messages.later}
        onLeave={() => setLeft(update)}
      />
    );
  }
  if (isOnline || isDismissed) return null;
  return (
    <Tiding
      icon="offline"
      sentence={isKept ? messages.offline : messages.offlineUnkept}
      leave={words.messages.notice.dismiss}
      onLeave={() => setDismissed(true)}
    />
  );
}

/** Keeps the atlas on this device, and says what a reader should know of that. */
export function TidingsPart() {
  const { atlas, keeping } = usePage();
  const [offline] = useState(() => createOffline(atlas.dataset.version, keeping));
  const update = useSyncExternalStore(offline.update.subscribe, offline.update.get);
  return (
    <div className="tidings" role="status">
      <OfflineWords>
        {(messages) => <Told update={update} apply={offline.apply} messages={messages} />}
      </OfflineWords>
    </div>
  );
}
