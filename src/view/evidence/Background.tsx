import { type ReactNode, useId } from 'react';
import type { Evidence } from '../../app/evidence.ts';
import { createFootnotes } from '../../core/dataset/footnotes.ts';
import type { BackgroundSentence } from '../../core/dataset/notes.ts';
import { wordLocator } from '../../i18n/describeLocator.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import sheet from './Background.css?inline';
import { Locator } from './Locator.tsx';
import { SourceLine } from './SourceLine.tsx';

adoptSheet(sheet);

interface Jump {
  readonly id?: string | undefined;
  readonly to: string;
  readonly name: string;
  readonly children: ReactNode;
}

/** Leads to another place of the text. The address of the page is left alone: it says what the map shows. */
function Jump({ id, to, name, children }: Jump) {
  return (
    <a
      id={id}
      href={`#${to}`}
      aria-label={name}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {children}
    </a>
  );
}

interface Props {
  readonly sentences: readonly BackgroundSentence[];
  readonly evidence: Evidence;
}

/** A background text: each sentence with a number that leads to its source, and the place in it, below. */
export function Background({ sentences, evidence }: Props) {
  const { words: page } = usePage();
  const { messages, read } = page;
  const words = messages.evidence;
  const id = useId();
  const { marks, footnotes } = createFootnotes(sentences);
  const titleOf = (source: string) => evidence.sources.get(source)?.title ?? source;
  return (
    <div className="background">
      {sentences.map((sentence, index) => {
        const number = marks[index] ?? 0;
        const isFirst = marks.indexOf(number) === index;
        return (
          <p key={read(sentence)}>
            {read(sentence)}
            <sup>
              <Jump
                id={isFirst ? `${id}mark${number}` : undefined}
                to={`${id}place${number}`}
                name={words.sourceMark(
                  number,
                  titleOf(sentence.source),
                  wordLocator(sentence.locator, page),
                )}
              >
                {number}
              </Jump>
            </sup>
          </p>
        );
      })}
      <ul>
        {footnotes.map(({ source, places }) => (
          <li key={source}>
            <SourceLine evidence={evidence} id={source} />
            <p className="places">
              {places.map(({ number, locator }) => (
                <Jump
                  key={number}
                  id={`${id}place${number}`}
                  to={`${id}mark${number}`}
                  name={words.backToText(number, wordLocator(locator, page))}
                >
                  <span aria-hidden="true">↑</span> {number}&nbsp;
                  <Locator locator={locator} language={evidence.sources.get(source)?.language} />
                </Jump>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
