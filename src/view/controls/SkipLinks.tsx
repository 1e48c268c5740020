import { usePage } from '../page/context.ts';
import { HEADING } from '../page/heading.ts';
import { useOpened } from '../page/useOpened.ts';
import { PANEL } from './Tabs.tsx';

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
  const { messages } = usePage().words;
  const { choice, opened, name } = useOpened();
  return (
    <>
      <SkipLink to={PANEL}>{messages.skipToMap}</SkipLink>
      {opened.type !== 'nothing' && (
        <SkipLink to={HEADING}>
          {messages.skipTo(name, opened.type === 'country' ? choice.year : null)}
        </SkipLink>
      )}
    </>
  );
}
