import { whenIdle } from '../../app/idle.ts';
import { openedBy } from '../../core/state/opened.ts';
import { nameOfOpened } from '../../i18n/nameOfOpened.ts';
import { PANEL } from '../controls/Tabs.tsx';
import { usePage, useSlice, useYear } from './context.ts';
import { HEADING } from './heading.ts';
import { useResource } from './useResource.ts';

interface Props {
  /** The id of what it leads to. */
  readonly to: string;
  readonly children: string;
}

/** Moves the focus and leaves the address alone: a place on the page is no part of the view. */
function SkipLink({ to, children }: Props) {
  const skip = (event: React.MouseEvent) => {
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <a className="skip" href={`#${to}`} onClick={skip}>
      {children}
    </a>
  );
}

/** The first stops of the page: to the map, and to what a link has opened. */
export function SkipLinks() {
  const { atlas, words } = usePage();
  const { messages } = words;
  const year = useYear();
  const country = useSlice((state) => state.country);
  const intervention = useSlice((state) => state.intervention);
  const moment = useSlice((state) => state.moment);
  const moments = useResource(atlas.moments, whenIdle).value?.moments;
  const opened = openedBy({ country, intervention, moment, year }, atlas);
  const name = nameOfOpened(opened, moments, words);
  return (
    <>
      <SkipLink to={PANEL}>{messages.skipToMap}</SkipLink>
      {opened.type !== 'nothing' && (
        <SkipLink to={HEADING}>
          {messages.skipTo(name, opened.type === 'country' ? year : null)}
        </SkipLink>
      )}
    </>
  );
}
