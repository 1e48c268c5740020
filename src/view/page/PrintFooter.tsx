import './PrintFooter.css';
import { addressHere } from '../../app/link.ts';
import { today } from '../../app/today.ts';
import { speak } from '../../core/state/transition.ts';
import { usePage } from './context.ts';
import { usePaper } from './paper.ts';

/** On paper only. */
export function PrintFooter() {
  return usePaper() && <Provenance />;
}

/** Where the view is found again, in which version, of what day, and under which licence. */
function Provenance() {
  const { atlas, newest, store, words } = usePage();
  const { messages, format } = words;
  const { description, dataset } = atlas;
  const { version, asOf } = dataset;
  const address = addressHere(speak(words.language)(store.get()), atlas, { version });
  const printed = format.date(today(newest.dataset));
  return (
    <footer className="print-footer">
      <p>{address}</p>
      <p>
        {[
          words.title,
          description.own ? messages.ownData.line : messages.version(version, format.date(asOf)),
          messages.printed(printed),
          ...(description.own ? [] : [words.licence]),
          messages.map.attribution,
        ].join(' · ')}
      </p>
    </footer>
  );
}
