import { useEffect, useState, useSyncExternalStore } from 'react';
import { createOffline, type Update } from '../../app/offline.ts';
import type { OfflineMessages } from '../../i18n/offlineMessages.ts';
import type { Words } from '../../i18n/words.ts';
import { usePage } from '../page/context.ts';
import { createRoomWords } from '../page/createRoomWords.tsx';
import { NoticeLine } from '../page/NoticeLine.tsx';

const OfflineWords = createRoomWords('offline');

function onConnection(listener: () => void): () => void {
  for (const name of ['online', 'offline']) addEventListener(name, listener);
  return () => {
    for (const name of ['online', 'offline']) removeEventListener(name, listener);
  };
}

/** Whether the browser has the ways of writing of the page’s language. */
function isFormatted({ language }: Words): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
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
      <NoticeLine
        icon="renew"
        sentence={isData ? data.ready(update.version, words.format.date(update.asOf)) : code.ready}
        leave={messages.later}
        onLeave={() => setLeft(update)}
      >
        <button type="button" onClick={apply}>
          {isData ? data.load : code.load}
        </button>
      </NoticeLine>
    );
  }
  if (isDismissed || (isOnline && isFormatted(words))) return null;
  const offline = isKept ? messages.offline : messages.offlineUnkept;
  return (
    <NoticeLine
      {...(!isOnline && { icon: 'offline' })}
      sentence={isOnline ? messages.unformatted : offline}
      leave={words.messages.notice.dismiss}
      onLeave={() => setDismissed(true)}
    />
  );
}

/** Keeps the atlas on this device, and says what a reader should know of that. */
export function TidingsPart() {
  const { newest, keeping } = usePage();
  const [offline] = useState(() => createOffline(newest.dataset.version, keeping));
  const update = useSyncExternalStore(offline.update.subscribe, offline.update.get);
  return (
    <div className="tidings" role="status">
      <OfflineWords>
        {(messages) => <Told update={update} apply={offline.apply} messages={messages} />}
      </OfflineWords>
    </div>
  );
}
