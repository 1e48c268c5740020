import { useId, useRef, useState } from 'react';
import type { Cited } from '../../app/citations.ts';
import { saveFile } from '../../app/saveFile.ts';
import { plainOf, runsOf, STYLE_IDS } from '../../core/citation/citations.ts';
import { type CitedTarget, formatCitation, keyOf } from '../../i18n/citation.ts';
import { nameOf } from '../../i18n/describe.ts';
import { nameOfClaimant } from '../../i18n/describeSource.ts';
import type { CiteStyle, ShareMessages } from '../../i18n/shareMessages.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import { useResource } from '../page/useResource.ts';
import sheet from './Cite.css?inline';
import { Said } from './Said.tsx';
import { type TargetType, useCited } from './useCited.ts';
import { useCopy } from './useCopy.ts';
import { WordChoice } from './WordChoice.tsx';

adoptSheet(sheet);

const TARGETS = ['view', 'figure', 'source'] as const;
const STYLES = [...STYLE_IDS, 'bibtex', 'ris', 'csl'] as const;

/** What programs that keep references take a file by. */
const FILES: Readonly<Partial<Record<CiteStyle, readonly [end: string, type: string]>>> = {
  bibtex: ['bib', 'application/x-bibtex'],
  ris: ['ris', 'application/x-research-info-systems'],
  csl: ['json', 'application/json'],
};

interface SelectProps {
  readonly label: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

function Select({ label, options, value, choose }: SelectProps) {
  const id = useId();
  return (
    <p className="cite-select">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

interface Props {
  readonly texts: Cited;
  readonly messages: ShareMessages;
}

export function Cite({ texts, messages }: Props) {
  const { atlas, words } = usePage();
  const { cite } = messages;
  const claimants = useResource(atlas.evidence).value?.claimants ?? {};
  const { claims, sources, targetOf, isOfCountry } = useCited();
  const [type, setType] = useState<TargetType>(isOfCountry ? 'figure' : 'view');
  const [style, setStyle] = useState<CiteStyle>(cite.usual);
  const [claimId, setClaimId] = useState('');
  const [sourceId, setSourceId] = useState('');
  const shown = claims.find(({ claim }) => claim.id === claimId) ?? claims[0];
  const source = sources.find((id) => id === sourceId) ?? sources[0] ?? '';
  const target = targetOf(type, shown, source);
  return (
    <>
      <WordChoice
        label={cite.what}
        value={type}
        values={TARGETS}
        wordOf={(one) => cite.targets[one]}
        choose={setType}
      />
      {type === 'figure' && shown && (
        <Select
          label={cite.figure}
          value={shown.claim.id}
          choose={setClaimId}
          options={claims.map(({ polity, year, claim }) => [
            claim.id,
            cite.shown(
              nameOf(polity, words),
              year,
              words.format.claim(claim),
              nameOfClaimant(claim.claimant, claimants, words),
            ),
          ])}
        />
      )}
      {type === 'source' && source !== '' && (
        <Select
          label={cite.source}
          value={source}
          choose={setSourceId}
          options={sources.map((id) => [id, texts.items.get(id)?.title ?? id])}
        />
      )}
      <WordChoice
        label={cite.style}
        value={style}
        values={STYLES}
        wordOf={(one) => cite.styles[one]}
        choose={setStyle}
      />
      {target ? (
        <Citation target={target} style={style} texts={texts} messages={messages} />
      ) : (
        <p>{cite.none}</p>
      )}
      {type === 'view' && <p className="share-note">{cite.viewNote}</p>}
      {type === 'figure' && shown && <p className="share-note">{cite.figureNote(shown.sources)}</p>}
    </>
  );
}

interface CitationProps extends Props {
  readonly target: CitedTarget;
  readonly style: CiteStyle;
}

function Citation({ target, style, texts, messages }: CitationProps) {
  const { words } = usePage();
  const { cite, copyByKey } = messages;
  const box = useRef<HTMLElement>(null);
  const { outcome, copy } = useCopy(box);
  const text = formatCitation(target, style, texts, { words, messages: cite });
  const file = FILES[style];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is selected where nothing can be copied. */}
      <section ref={box} aria-label={cite.box} tabIndex={0} className="share-box cite-box">
        {file ? (
          <pre>{text}</pre>
        ) : (
          runsOf(text).map((run) => (run.isItalic ? <i key={run.at}>{run.text}</i> : run.text))
        )}
      </section>
      <div className="share-row">
        <button
          type="button"
          className="share-main"
          onClick={() => copy(file ? text : plainOf(text))}
        >
          {cite.copy}
        </button>
        {file && (
          <button
            type="button"
            onClick={() =>
              saveFile(
                `${keyOf(target, words.title)}.${file[0]}`,
                new Blob([text], { type: file[1] }),
              )
            }
          >
            {cite.save}
          </button>
        )}
        <Said outcome={outcome} copied={cite.copied} selected={copyByKey} />
      </div>
    </>
  );
}
