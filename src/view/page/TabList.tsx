import './TabList.css';

interface Props<T extends string> {
  readonly label: string;
  readonly tabs: readonly T[];
  readonly chosen: T;
  readonly choose: (tab: T) => void;
  readonly wordOf: (tab: T) => string;
  /** The id of a tab’s button, by which its panel is named. */
  readonly idOf: (tab: T) => string;
  /** The id of the panel that all of them control. */
  readonly panel: string;
}

/** The tab that a key leads to, round and round. */
function tabAfter<T extends string>(key: string, chosen: T, tabs: readonly T[]): T | undefined {
  const at = tabs.indexOf(chosen);
  if (key === 'ArrowRight') return tabs[(at + 1) % tabs.length];
  if (key === 'ArrowLeft') return tabs.at(at - 1);
  if (key === 'Home') return tabs[0];
  return key === 'End' ? tabs.at(-1) : undefined;
}

/** Words of which one is chosen: one stop of the Tab key, within which the arrows go on. */
export function TabList<T extends string>(props: Props<T>) {
  const { label, tabs, chosen, choose, wordOf, idOf, panel } = props;
  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = tabAfter(event.key, chosen, tabs);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    document.getElementById(idOf(next))?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={idOf(tab)}
          type="button"
          role="tab"
          aria-selected={tab === chosen}
          aria-controls={panel}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {wordOf(tab)}
        </button>
      ))}
    </div>
  );
}
