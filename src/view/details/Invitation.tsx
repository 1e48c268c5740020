import './Invitation.css';
import { whenIdle } from '../../app/idle.ts';
import { usePage } from '../page/context.ts';
import { HEADING } from '../page/heading.ts';
import { useNarrow } from '../page/narrow.ts';
import { Popover } from '../page/Popover.tsx';
import { useResource } from '../page/useResource.ts';
import { Start } from './Start.tsx';

/** While nothing is open: one line that invites, and the story behind it; on a narrow page the story itself. */
export function Invitation() {
  const { atlas, words } = usePage();
  const { messages } = words;
  const moments = useResource(atlas.moments, whenIdle).value?.moments;
  const isInline = useNarrow();
  const hasStory = !atlas.description.own && moments?.length !== 0;
  const label = hasStory
    ? messages.moments.invite(moments?.length ?? null)
    : messages.details.reading;
  return (
    <Popover label={label} className="invitation">
      {(isOpen) => (
        <>
          <h2 id={HEADING} tabIndex={-1}>
            {messages.details.start}
          </h2>
          {(isOpen || isInline) && <Start />}
        </>
      )}
    </Popover>
  );
}
