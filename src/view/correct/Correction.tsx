import { useId, useMemo, useState } from 'react';
import type { Evidence } from '../../app/evidence.ts';
import { checkCorrection, type Ground } from '../../core/correction/check.ts';
import { linesOf } from '../../core/correction/entry.ts';
import { FIELDS, type Field, fieldsOf } from '../../core/correction/fields.ts';
import type { Claim } from '../../core/dataset/dataset.ts';
import { yearOf } from '../../core/dataset/span.ts';
import { boundsByCode } from '../../core/geography/bounds.ts';
import type { CorrectMessages } from '../../i18n/correctMessages.ts';
import { nameOf } from '../../i18n/describe.ts';
import { nameOfClaimant } from '../../i18n/describeSource.ts';
import { nameOfCode } from '../../i18n/nameOfCode.ts';
import { nameOfCodeThen } from '../../i18n/nameOfCodeThen.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage, useSlice } from '../page/context.ts';
import { createRoomWords } from '../page/createRoomWords.tsx';
import { WithEvidence } from '../page/WithEvidence.tsx';
import sheet from './Correction.css?inline';
import { Entry } from './Entry.tsx';
import { FieldInput } from './FieldInput.tsx';

adoptSheet(sheet);

interface Props {
  readonly claims: readonly Claim[];
}

const CorrectWords = createRoomWords('correct');

/** The form: what it is about, what is to be said, and what becomes of it. */
export function Correction({ claims }: Props) {
  return (
    <CorrectWords>
      {(messages) => (
        <WithEvidence>
          {(evidence) =>
            evidence && <Chosen claims={claims} evidence={evidence} messages={messages} />
          }
        </WithEvidence>
      )}
    </CorrectWords>
  );
}

interface ChosenProps extends Props {
  readonly evidence: Evidence;
  readonly messages: CorrectMessages;
}

/** The claim that is meant; each has a form of its own. */
function Chosen({ claims, evidence, messages }: ChosenProps) {
  const { words } = usePage();
  const id = useId();
  const [asked, setAsked] = useState(claims[0]?.id ?? '');
  const claim = claims.find((one) => one.id === asked) ?? null;
  const wordClaim = (one: Claim) =>
    messages.aboutClaim(
      words.format.claim(one),
      nameOfClaimant(one.claimant, evidence.claimants, words),
      words.format.span(one),
    );
  return (
    <>
      <p>{messages.intro}</p>
      {claims.length > 0 && (
        <div className="correction">
          <p className="field is-wide">
            <label htmlFor={id}>{messages.about}</label>
            <select id={id} value={asked} onChange={({ target }) => setAsked(target.value)}>
              {claims.map((one) => (
                <option key={one.id} value={one.id}>
                  {wordClaim(one)}
                </option>
              ))}
              <option value="">{messages.aboutMissing}</option>
            </select>
          </p>
        </div>
      )}
      <Form
        key={asked}
        claim={claim}
        beside={claims[0] ?? null}
        evidence={evidence}
        messages={messages}
      />
    </>
  );
}

interface FormProps {
  readonly claim: Claim | null;
  /** A claim beside which another is missing. */
  readonly beside: Claim | null;
  readonly evidence: Evidence;
  readonly messages: CorrectMessages;
}

/** What the form is held against. */
function useGround(claim: Claim | null, beside: Claim | null, evidence: Evidence): Ground {
  const { atlas, words } = usePage();
  const { borders, dataset, description, interventionById } = atlas;
  return useMemo(() => {
    const holder = (claim ?? beside)?.intervention ?? '';
    const whole =
      interventionById.get(holder) ?? dataset.series.find(({ id }) => id === holder) ?? null;
    return {
      known: {
        countries: boundsByCode(borders),
        measures: new Set(Object.keys(evidence.measures)),
      },
      asOf: dataset.asOf,
      decimal: words.format.decimal(0.5).includes(',') ? ',' : '.',
      claim,
      whole,
      sources: evidence.sources,
      side: description.sides.find(({ trust }) => trust === 1)?.id ?? '',
    };
  }, [borders, dataset, description, interventionById, claim, beside, evidence, words]);
}

function useOptions(evidence: Evidence, code: string) {
  const { atlas, words } = usePage();
  const year = useSlice((state) => state.year);
  return useMemo(() => {
    const byName = <T extends readonly [string, string]>(all: readonly T[]) =>
      all.toSorted(([, one], [, other]) => words.format.compare(one, other));
    const standing = atlas.borders.at(year);
    const places = standing.map((polity) => [polity.id, nameOf(polity, words)] as const);
    const isThere = code === '' || standing.some(({ id }) => id === code);
    const own = [code, nameOfCode(code, atlas.borders, words)] as const;
    const measures = Object.entries(evidence.measures);
    return {
      country: byName(isThere ? places : [...places, own]),
      measure: byName(measures.map(([id, name]) => [id, words.read(name)] as const)),
    };
  }, [atlas, evidence, words, year, code]);
}

/** What an editor has written of a claim, and a correction leaves as it is. */
function keptOf(claim: Claim | null, { interventions }: Evidence) {
  const { id = '', intervention = '' } = claim ?? {};
  const notes = interventions[intervention];
  const [wording, preferred] = [notes?.wordings?.[id], notes?.reasons?.[id]];
  return { kept: { ...(wording && { wording }), ...(preferred && { preferred }) } };
}

function Form({ claim, beside, evidence, messages }: FormProps) {
  const { atlas, words } = usePage();
  const ground = useGround(claim, beside, evidence);
  const [fields, setFields] = useState(() => {
    const first = fieldsOf(claim, evidence.sources.get(claim?.source ?? ''));
    const { country = '', measure = '', from = '' } = beside ?? {};
    return claim ? first : { ...first, country, measure, from };
  });
  const [isTouched, setTouched] = useState<ReadonlySet<Field>>(new Set());
  const options: Partial<Record<Field, readonly (readonly [string, string])[]>> = useOptions(
    evidence,
    fields.country,
  );
  const checked = checkCorrection(fields, ground);
  const change = (name: Field, value: string) => {
    setFields((before) => ({ ...before, [name]: value }));
    setTouched((before) => new Set([...before, name]));
  };
  const isSeries = ground.whole !== null && atlas.dataset.series.includes(ground.whole);
  const lines = checked.claim
    ? linesOf({
        claim: checked.claim,
        source: checked.source,
        isSeries,
        ...keptOf(claim, evidence),
      })
    : [];
  const year = fields.from === '' ? '' : yearOf(fields.from);
  const where = nameOfCodeThen(fields.country, year === '' ? null : year, atlas.borders, words);
  const what = [where, year, claim?.id].filter(Boolean).join(', ');
  const text = [
    words.title,
    what,
    claim ? messages.replaces(claim.id) : messages.adds,
    ...(fields.comment.trim() === '' ? [] : [fields.comment.trim()]),
    ...lines.flatMap(({ file, text: line }) => ['', messages.inFile(file), line]),
    ...(checked.source ? ['', messages.unfinished] : []),
  ].join('\n');
  return (
    <div className="correction">
      {FIELDS.map((name) => (
        <FieldInput
          key={name}
          name={name}
          value={fields[name]}
          isFaulty={checked.faults.includes(name) && (isTouched.has(name) || fields[name] !== '')}
          options={options[name]}
          messages={messages}
          onChange={(value) => change(name, value)}
        />
      ))}
      <p className="is-wide" role="status">
        {checked.faults.length > 0 && messages.faultCount(checked.faults.length)}
      </p>
      {checked.claim && <Entry what={what} text={text} messages={messages} />}
    </div>
  );
}
