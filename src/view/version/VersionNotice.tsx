import './VersionNotice.css';
import { type ReactNode, useState } from 'react';
import { loadPainted } from '../../app/painted.ts';
import { createResource, type Loadable } from '../../app/resource.ts';
import { forgetVersion } from '../../core/state/transition.ts';
import { comparedInView } from '../../core/version/compared.ts';
import { isLater } from '../../core/version/order.ts';
import type { Painted } from '../../core/version/painted.ts';
import type { VersionMessages } from '../../i18n/versionMessages.ts';
import { usePage, useSlice } from '../page/context.ts';
import { createRoomWords } from '../page/createRoomWords.tsx';
import { Popover } from '../page/Popover.tsx';
import { useResource } from '../page/useResource.ts';
import { Changes } from './Changes.tsx';

const VersionWords = createRoomWords('version');

interface Props {
  readonly cited: string;
}

export function VersionNotice({ cited }: Props) {
  const [painted] = useState(() => createResource(() => loadPainted(cited)));
  const known = useResource(painted);
  if (known.status === 'idle' || known.status === 'loading') return null;
  return (
    <VersionWords>
      {(messages) => <Known cited={cited} known={known} messages={messages} />}
    </VersionWords>
  );
}

interface KnownProps extends Props {
  readonly known: Loadable<Painted | null>;
  readonly messages: VersionMessages;
}

/** What there is to say, and the figures that it speaks of. */
function useTold({ cited, known, messages }: KnownProps) {
  const { atlas } = usePage();
  const state = useSlice((shown) => shown);
  const shown = atlas.dataset.version;
  const compared = known.value && comparedInView(state, known.value, atlas);
  const changed = compared?.filter(({ isChanged }) => isChanged).length ?? 0;
  const word = () => {
    if (known.status === 'failed') return messages.failed(cited, shown);
    if (isLater(cited, shown)) return messages.later(cited, shown);
    if (!known.value) return messages.unpublished(cited, shown);
    if (!compared) return messages.notKept(cited, shown);
    if (changed === 0) return messages.same(cited, shown);
    return messages.changed(cited, shown, compared.length, changed);
  };
  return { sentence: word(), changed, compared: compared ?? [], isSame: compared && changed === 0 };
}

function Known(props: KnownProps) {
  const { store } = usePage();
  const { messages } = props;
  const { sentence, changed, compared, isSame } = useTold(props);
  return (
    <Line isCalm={isSame === true}>
      <p>{sentence}</p>
      {changed > 0 && (
        <Popover label={messages.open} className="since">
          {(isOpen) => isOpen && <Changes compared={compared} messages={messages} />}
        </Popover>
      )}
      <button type="button" onClick={() => store.set(forgetVersion)}>
        {messages.dismiss}
      </button>
    </Line>
  );
}

function Line({ isCalm, children }: { readonly isCalm: boolean; readonly children: ReactNode }) {
  return (
    <div className={isCalm ? 'version-notice' : 'version-notice is-doubt'} role="status">
      {children}
    </div>
  );
}
