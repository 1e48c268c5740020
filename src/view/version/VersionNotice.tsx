import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createAsCited } from '../../app/asCited.ts';
import { loadPainted } from '../../app/painted.ts';
import { createResource, type Loadable } from '../../app/resource.ts';
import { forgetVersion } from '../../core/state/transition.ts';
import { comparedInView } from '../../core/version/compared.ts';
import { isLater } from '../../core/version/order.ts';
import type { Painted } from '../../core/version/painted.ts';
import type { VersionMessages } from '../../i18n/versionMessages.ts';
import { Awaited } from '../page/Awaited.tsx';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage, useSlice } from '../page/context.ts';
import { createRoomWords } from '../page/createRoomWords.tsx';
import { NoticeLine } from '../page/NoticeLine.tsx';
import { Popover } from '../page/Popover.tsx';
import { retryPart } from '../page/retryPart.ts';
import { revealed } from '../page/revealed.ts';
import { TryAgain } from '../page/TryAgain.tsx';
import { useResource } from '../page/useResource.ts';
import { Changes } from './Changes.tsx';
import sheet from './VersionNotice.css?inline';

adoptSheet(sheet);

const VersionWords = createRoomWords('version');

interface Props {
  readonly cited: string;
}

export function VersionNotice({ cited }: Props) {
  const { asCited } = usePage();
  const [painted] = useState(() => createResource(() => loadPainted(cited)));
  const known = useResource(painted);
  useEffect(() => () => asCited.set(null), [asCited]);
  if (known.status === 'idle' || known.status === 'loading') {
    return <Awaited what={cited} />;
  }
  return (
    <VersionWords meanwhile={<Awaited what={cited} />}>
      {(messages) => (
        <Known cited={cited} known={known} retry={() => retryPart(painted)} messages={messages} />
      )}
    </VersionWords>
  );
}

interface KnownProps extends Props {
  readonly known: Loadable<Painted | null>;
  readonly retry: () => void;
  readonly messages: VersionMessages;
}

/** What there is to say, and the places that it speaks of. */
function useTold({ cited, known, messages }: Omit<KnownProps, 'retry'>) {
  const { newest, asCited } = usePage();
  const state = useSlice((view) => view);
  const isThen = useSyncExternalStore(asCited.subscribe, asCited.get) !== null;
  const then = useMemo(
    () => known.value && createAsCited(newest, known.value),
    [newest, known.value],
  );
  const shown = newest.dataset.version;
  const compared = then && comparedInView(state, then.past, newest);
  const changed = compared?.filter(({ isChanged }) => isChanged).length ?? 0;
  const word = () => {
    if (known.status === 'failed') return messages.failed(cited, shown);
    if (isLater(cited, shown)) return messages.later(cited, shown);
    if (!then) return messages.unpublished(cited, shown);
    if (!compared) return messages.notKept(cited, shown);
    if (isThen) return messages.past(cited, shown);
    if (changed === 0) return messages.same(cited, shown);
    return messages.changed(cited, shown, compared.length, changed);
  };
  const isCalm = compared && changed === 0 && !isThen;
  return { sentence: word(), former: then?.atlas ?? null, isThen, changed, compared, isCalm };
}

/** One line; what it offers moves between the newest figures and those of the cited version. */
function Known(props: KnownProps) {
  const { asCited, store } = usePage();
  const { known, retry, messages } = props;
  const { sentence, former, isThen, changed, compared, isCalm } = useTold(props);
  const isEmbedded = useSlice(({ embed }) => embed);
  useEffect(
    function keepPinned() {
      // A frame that was pinned to a version shows that.
      if (isEmbedded && former) asCited.set(former);
    },
    [isEmbedded, former, asCited],
  );
  const line = useRef<HTMLDivElement>(null);
  const show = (atlas: typeof former) => {
    flushSync(() => asCited.set(atlas));
    // What was pressed is gone.
    line.current?.focus();
  };
  // There its last line says which version it is.
  if (isEmbedded && isThen) return null;
  return (
    <div ref={revealed} className="version-notice" role="status">
      <NoticeLine
        ref={line}
        sentence={sentence}
        isDoubt={isCalm !== true}
        leave={messages.dismiss}
        onLeave={() => store.set(forgetVersion)}
      >
        {known.status === 'failed' && <TryAgain retry={retry} />}
        {isThen && (
          <button type="button" onClick={() => show(null)}>
            {messages.showNow}
          </button>
        )}
        {!isThen && compared && changed > 0 && (
          <Popover label={messages.open} className="since">
            {(isOpen) =>
              isOpen && (
                <Changes compared={compared} showThen={() => show(former)} messages={messages} />
              )
            }
          </Popover>
        )}
      </NoticeLine>
    </div>
  );
}
