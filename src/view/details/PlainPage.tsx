import type { Evidence } from '../../app/evidence.ts';
import { usePage } from '../page/context.ts';

interface Props {
  readonly evidence: Evidence | null;
  /** Of the country or the intervention. */
  readonly id: string;
}

/** The way to the page without script of what is open; nothing where there is none. */
export function PlainPage({ evidence, id }: Props) {
  const { language, messages, read } = usePage().words;
  const slug = evidence?.pages[id];
  if (!slug) return null;
  return (
    <p className="claim-who">
      <a href={`./${language}/${read(slug)}/`}>{messages.details.plainPage}</a>
    </p>
  );
}
