import { addressOf, type Source } from '../../app/evidence.ts';
import { EVIDENCE_WORDS } from '../../i18n/evidence.ts';
import { usePage } from '../page/context.ts';

function authorsOf({ author }: Source): string {
  return (author ?? [])
    .map(({ literal, family, given }) => literal ?? [given, family].filter(Boolean).join(' '))
    .join(', ');
}

function issuedOf(
  { issued }: Source,
  formatDate: (date: string) => string,
  formatLiteral: (literal: string) => string,
): string {
  const [parts] = issued?.['date-parts'] ?? [];
  if (!parts) return issued?.literal === undefined ? '' : formatLiteral(issued.literal);
  return formatDate(
    parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'),
  );
}

interface Props {
  readonly source: Source;
  readonly locator?: string | undefined;
}

/** A source as a reader needs it: who, what, where, when, the place in it, and what to think of it. */
export function SourceLine({ source, locator }: Props) {
  const { messages, format, language } = usePage().words;
  const address = addressOf(source);
  const title = source.title ?? source.id;
  const authors = EVIDENCE_WORDS[language].claimant(authorsOf(source));
  const place = source['container-title'] ?? source.publisher ?? '';
  const around = [
    authors,
    authorsOf(source) === place ? '' : place,
    issuedOf(source, format.date, EVIDENCE_WORDS[language].issued),
    locator ?? '',
  ].filter((part) => part !== '');
  const { reliability, mirror } = source.custom ?? {};
  return (
    <div className="source">
      <p>
        {address ? (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        ) : (
          <cite>
            {title} ({messages.details.noAddress})
          </cite>
        )}
        {around.length > 0 && <span>. {around.join(', ')}</span>}
      </p>
      {mirror && <p className="doubt">{mirror[language]}</p>}
      {reliability && reliability.grade !== 'unrated' && (
        <p className={reliability.grade === 'good' ? 'trust' : 'doubt'}>{reliability[language]}</p>
      )}
    </div>
  );
}
