import { useEffect, useState } from 'react';
import { usePage } from '../page/context.ts';

/** Milliseconds without a new letter before the count is spoken. */
const PAUSE = 400;

interface Props {
  readonly text: string;
  readonly count: number;
}

/** How much was found, said once the reader stops typing; that nothing was is also shown. */
export function SearchCount({ text, count }: Props) {
  const { search } = usePage().words.messages;
  const isBlank = text.trim() === '';
  const sentence = isBlank ? '' : count === 0 ? search.none(text.trim()) : search.found(count);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), PAUSE);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p
      role="status"
      className={count === 0 ? 'search-none' : 'visually-hidden'}
      aria-label={search.name}
    >
      {said}
    </p>
  );
}
