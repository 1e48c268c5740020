import { useState } from 'react';
import type { Repair } from '../core/state/permalink.ts';
import type { Substitution } from '../core/state/reconcile.ts';
import { usePage, useYear } from './context.ts';
import { MapChoices, PageChoices } from './controls/Choices.tsx';
import { Legend } from './controls/Legend.tsx';
import { LensReminder } from './controls/LensReminder.tsx';
import { Notices } from './controls/Notices.tsx';
import { Summary } from './controls/Summary.tsx';
import { Details } from './details/Details.tsx';
import { MapView } from './map/MapView.tsx';
import { Tooltip } from './map/Tooltip.tsx';
import { CopyLink } from './share/CopyLink.tsx';
import { DataDialog } from './share/DataDialog.tsx';
import { Timeline } from './timeline/Timeline.tsx';

interface Props {
  readonly repairs: readonly Repair[];
  readonly substitution: Substitution | null;
}

function YearNumeral() {
  return (
    <p className="year-numeral" aria-hidden="true">
      {useYear()}
    </p>
  );
}

function MapOfYear() {
  return <MapView year={useYear()} prefix="map" />;
}

/** The page: masthead, map and panel, years below. */
export function App({ repairs, substitution }: Props) {
  const { words } = usePage();
  const { messages } = words;
  const [initial] = useState({ repairs, substitution });
  return (
    <div className="app">
      <a className="skip" href="#map">
        {messages.skipToMap}
      </a>
      <header className="masthead">
        <div className="masthead-title">
          <h1>{messages.title}</h1>
          <p>{messages.subtitle}</p>
        </div>
        <div className="masthead-tools">
          <PageChoices />
          <DataDialog />
          <CopyLink />
        </div>
      </header>
      <Notices {...initial} />
      <main>
        <div className="stage" id="map" tabIndex={-1}>
          <MapChoices />
          <LensReminder />
          <Summary />
          <div className="map-frame">
            <YearNumeral />
            <MapOfYear />
            <Tooltip />
          </div>
          <Timeline />
          <Legend />
        </div>
        <Details />
      </main>
    </div>
  );
}
