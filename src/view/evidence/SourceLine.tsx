import './SourceLine.css';
import type { Evidence } from '../../app/evidence.ts';
import type { Source } from '../../core/dataset/source.ts';
import { describeSource, languageOfTitle } from '../../i18n/describeSource.ts';
import { usePage } from '../page/context.ts';
import { Locator } from './Locator.tsx';

interface OutwardProps {
  readonly to: string;
  readonly lang?: string | undefined;
  readonly children: string;
}

/** A link that opens beside the map. */
function Outward({ to, lang, children }: OutwardProps) {
  return (
    <a href={to} target="_blank" rel="noopener noreferrer" lang={lang}>
      {children}
    </a>
  );
}

/** The copy that was read instead of the original, and a link to it where it is one to be followed. */
function ReadAt({ source }: { readonly source: Source }) {
  const { messages, read } = usePage().words;
  const { readAt } = source.custom ?? {};
  if (!readAt) return null;
  const copy = readAt.URL;
  return (
    <p className="doubt">
      {read(readAt)} {copy && <Outward to={copy}>{messages.evidence.openCopy}</Outward>}
    </p>
  );
}

interface Props {
  readonly evidence: Evidence | null;
  readonly id: string;
  readonly locator?: string | undefined;
}

/** A source as a reader needs it: who, what, where, when, the place in it, and what to think of it. */
export function SourceLine({ evidence, id, locator }: Props) {
  const { atlas, words } = usePage();
  const { messages, read } = words;
  const source = evidence?.sources.get(id);
  if (!source) return null;
  const address = source.URL;
  const title = source.title ?? source.id;
  const lang = languageOfTitle(source, words.language);
  const around = describeSource(source, evidence?.claimants ?? {}, words);
  const { reliability, findable } = source.custom ?? {};
  return (
    <div className="source">
      <p>
        {address ? (
          <Outward to={address} lang={lang}>
            {title}
          </Outward>
        ) : (
          <cite>
            <span lang={lang}>{title}</span>
            {!atlas.description.own && ` (${messages.details.noAddress})`}
          </cite>
        )}
        {(around !== '' || locator) && (
          <span>
            {`${/[?!…]$/.test(title) ? '' : '.'} ${around}`}
            {around !== '' && locator && ', '}
            {locator && <Locator locator={locator} language={source.language} />}
          </span>
        )}
      </p>
      {findable && <p>{messages.evidence.findable(read(findable))}</p>}
      <ReadAt source={source} />
      {reliability && (
        <p className={reliability.grade === 'good' ? 'trust' : 'doubt'}>{read(reliability)}</p>
      )}
    </div>
  );
}
