import './SourceLine.css';
import type { Source } from '../../core/dataset/source.ts';
import { EVIDENCE_WORDS } from '../../i18n/evidence.ts';
import type { Words } from '../../i18n/words.ts';
import { usePage } from '../page/context.ts';

function authorsOf({ author }: Source): string {
  return (author ?? [])
    .map(({ literal, family, given }) => literal ?? [given, family].filter(Boolean).join(' '))
    .join(', ');
}

function issuedOf({ issued }: Source, { format, language }: Words): string {
  const [parts] = issued?.['date-parts'] ?? [];
  if (!parts) return '';
  const date = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
  return EVIDENCE_WORDS[language].issued(
    format.date(date.join('-')),
    issued?.season,
    issued?.circa,
  );
}

/** A link that opens beside the map. */
function Outward({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** The copy that was read instead of the original, and a link to it where it is one to be followed. */
function ReadAt({ source }: { readonly source: Source }) {
  const { language } = usePage().words;
  const { readAt } = source.custom ?? {};
  if (!readAt) return null;
  const copy = readAt.URL;
  return (
    <p className="doubt">
      {readAt[language]} {copy && <Outward to={copy}>{EVIDENCE_WORDS[language].openCopy}</Outward>}
    </p>
  );
}

interface Props {
  readonly source: Source;
  readonly locator?: string | undefined;
}

/** A source as a reader needs it: who, what, where, when, the place in it, and what to think of it. */
export function SourceLine({ source, locator }: Props) {
  const { words } = usePage();
  const { messages, language } = words;
  const address = source.URL;
  const title = source.title ?? source.id;
  const authors = EVIDENCE_WORDS[language].claimant(authorsOf(source));
  const place = source['container-title'] ?? source.publisher ?? '';
  const around = [
    authors,
    authorsOf(source) === place ? '' : place,
    issuedOf(source, words),
    locator ?? '',
  ].filter((part) => part !== '');
  const { reliability, findable } = source.custom ?? {};
  return (
    <div className="source">
      <p>
        {address ? (
          <Outward to={address}>{title}</Outward>
        ) : (
          <cite>
            {title} ({messages.details.noAddress})
          </cite>
        )}
        {around.length > 0 && (
          <span>{`${/[?!…]$/.test(title) ? '' : '.'} ${around.join(', ')}`}</span>
        )}
      </p>
      {findable && <p>{EVIDENCE_WORDS[language].findable(findable[language])}</p>}
      <ReadAt source={source} />
      {reliability && (
        <p className={reliability.grade === 'good' ? 'trust' : 'doubt'}>{reliability[language]}</p>
      )}
    </div>
  );
}
