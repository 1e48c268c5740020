import './PrintFooter.css';
import { formatLink } from '../../app/link.ts';
import { speak } from '../../core/state/transition.ts';
import { usePage, useSlice } from './context.ts';
import { usePaper } from './paper.ts';

/** On paper only: where the view is found again, in which version, of what day, and under which licence. */
export function PrintFooter() {
  const { atlas, words } = usePage();
  const state = useSlice((current) => current);
  if (!usePaper()) return null;
  const { messages, format } = words;
  const query = formatLink(speak(words.language)(state), atlas);
  const printed = format.date(new Date().toISOString().slice(0, 10));
  return (
    <footer className="print-footer">
      <p>
        {location.origin}
        {location.pathname}
        {query && `?${query}`}
      </p>
      <p>
        {words.title} · {messages.version(atlas.dataset.version, format.date(atlas.dataset.asOf))} ·{' '}
        {messages.printed(printed)} · {words.licence} · {messages.map.attribution}
      </p>
    </footer>
  );
}
