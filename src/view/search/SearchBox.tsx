import { useCombobox } from 'downshift';
import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { Gazetteer } from '../../core/atlas/gazetteer.ts';
import { claimsOf } from '../../core/dataset/dataset.ts';
import { createDocuments, documentsOfSources, TARGET_TYPES } from '../../core/search/document.ts';
import { withPeople } from '../../core/search/people.ts';
import { SCANNED_FROM } from '../../core/search/scan.ts';
import { createSearch } from '../../core/search/search.ts';
import { visitTarget } from '../../core/state/visitTarget.ts';
import { describeHit, type HitWords } from '../../i18n/describeHit.ts';
import { usePage, useSlice } from '../page/context.ts';
import { useResource } from '../page/useResource.ts';
import { useVisit } from '../page/useVisit.ts';
import { focusAtEnd, MOST_CHARACTERS, useSearchLabel } from './field.ts';
import { SearchCount } from './SearchCount.tsx';
import { useScan } from './useScan.ts';

const NO_NAMES: Pick<Gazetteer, 'aliases' | 'people'> = {
  aliases: { countries: {}, people: {} },
  people: {},
};

interface Props {
  /** The id of the field, and what is typed in it. */
  readonly fieldId: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Called when something was opened, after the page has it. */
  readonly onChosen: () => void;
}

type Combobox = ReturnType<typeof useCombobox<HitWords>>;

interface ResultsProps extends Pick<Combobox, 'getItemProps' | 'highlightedIndex'> {
  readonly results: readonly HitWords[];
  readonly choose: (result: HitWords) => void;
}

function Results({ results, choose, getItemProps, highlightedIndex }: ResultsProps) {
  const { search } = usePage().words.messages;
  const id = useId();
  return TARGET_TYPES.map((type) => {
    const own = results.filter(({ hit }) => hit.target.type === type);
    if (own.length === 0) return null;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a listbox may own groups of options, not fieldsets
      <div key={type} role="group" aria-labelledby={`${id}-${type}`}>
        <div id={`${id}-${type}`} className="search-group" role="presentation">
          {search.groups[type]}
        </div>
        {own.map((item) => {
          const index = results.indexOf(item);
          return (
            <div
              key={item.key}
              className={`search-option${index === highlightedIndex ? ' is-active' : ''}`}
              {...getItemProps({ item, index, onClick: () => choose(item) })}
            >
              <span className="search-name">{item.label}</span>
              <span className="visually-hidden">, {search.types[type]}</span>
              {item.detail && (
                <span className="search-detail">
                  <span className="visually-hidden">, </span>
                  {item.detail}
                </span>
              )}
            </div>
          );
        })}
      </div>
    );
  });
}

/** What is found of what is typed, in words. */
function useResults(text: string): readonly HitWords[] {
  const { atlas, words } = usePage();
  const state = useSlice((current) => current);
  // Until the other names have come, and where they cannot be had, the search knows the first names.
  const { aliases, people } = useResource(atlas.gazetteer).value ?? NO_NAMES;
  const evidence = useResource(atlas.evidence).value;
  const { dataset, borders } = atlas;
  const claims = useMemo(() => claimsOf(dataset), [dataset]);
  const isLarge = claims.length >= SCANNED_FROM;
  const find = useMemo(() => {
    const documents = createDocuments(withPeople(dataset, people), borders, aliases);
    const indexed =
      evidence && !isLarge ? documentsOfSources(dataset, evidence.sources.values()) : [];
    return createSearch([...documents, ...indexed], claims);
  }, [dataset, borders, claims, isLarge, aliases, people, evidence]);
  const scan = useScan(dataset, isLarge ? (evidence?.sources ?? null) : null);
  return useMemo(
    () =>
      [...find(text), ...scan(text)].map((hit) =>
        describeHit(hit, text, state, atlas, words, evidence),
      ),
    [find, scan, text, state, atlas, words, evidence],
  );
}

/** The combobox itself: what is typed is looked up at once, arrows choose, Enter opens. */
export function SearchBox({ fieldId, text, onText, onChosen }: Props) {
  const { atlas, words } = usePage();
  const { search } = words.messages;
  const label = useSearchLabel();
  const visit = useVisit();
  const hint = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => focusAtEnd(field.current), []);
  const results = useResults(text);
  const choose = ({ hit }: HitWords) => {
    visit(visitTarget(hit.target, atlas));
    onChosen();
  };
  const { getInputProps, getLabelProps, getMenuProps, getItemProps, highlightedIndex } =
    useCombobox<HitWords>({
      inputId: fieldId,
      items: [...results],
      itemToString: (item) => item?.label ?? '',
      itemToKey: (item) => item?.key ?? '',
      inputValue: text,
      isOpen: results.length > 0,
      selectedItem: null,
      defaultHighlightedIndex: 0,
      // A pointer that leaves the list takes away no choice: Enter opens what is marked.
      stateReducer: ({ highlightedIndex }, { type, changes }) =>
        type === useCombobox.stateChangeTypes.MenuMouseLeave
          ? { ...changes, highlightedIndex }
          : changes,
    });
  return (
    <>
      <label {...getLabelProps()} htmlFor={fieldId}>
        {label}
      </label>
      <input
        {...getInputProps({
          type: 'text',
          ref: field,
          className: 'search-field',
          enterKeyHint: 'go',
          spellCheck: false,
          maxLength: MOST_CHARACTERS,
          'aria-describedby': hint,
          onChange: ({ currentTarget }) => onText(currentTarget.value),
          onKeyDown(event) {
            const { key, nativeEvent } = event;
            const marked = results[highlightedIndex];
            if (key === 'Enter' && marked && !nativeEvent.isComposing) {
              // What gets the focus now would be pressed by the rest of this key.
              event.preventDefault();
              choose(marked);
            }
            // Escape belongs to the dialog: it closes at once.
            if (key === 'Enter' || key === 'Escape') {
              Object.assign(nativeEvent, { preventDownshiftDefault: true });
            }
          },
        })}
      />
      <p id={hint} className="search-hint">
        {search.hint(atlas.scope.firstYear)}
      </p>
      <div {...getMenuProps({ className: 'search-results', 'aria-label': label })}>
        <Results
          results={results}
          choose={choose}
          getItemProps={getItemProps}
          highlightedIndex={highlightedIndex}
        />
      </div>
      <SearchCount text={text} count={results.length} />
    </>
  );
}
