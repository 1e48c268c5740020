import './Masthead.css';
import { AboutDialog } from '../about/AboutDialog.tsx';
import { MapChoices, PageChoices } from '../controls/Choices.tsx';
import { Menu } from '../controls/Menu.tsx';
import { Siblings } from '../controls/Siblings.tsx';
import { Tabs } from '../controls/Tabs.tsx';
import { KeysDialog } from '../keys/KeysDialog.tsx';
import { OwnData } from '../own/OwnData.tsx';
import { usePage, useSlice } from '../page/context.ts';
import Search from '../search/Search.tsx';
import { DataDialog } from '../share/DataDialog.tsx';
import { Share } from '../share/Share.tsx';

/** The bar: whose atlas it is, what the map shows, and what can be done with it. */
export function Masthead() {
  const { atlas, words } = usePage();
  const isOwn = atlas.description.own !== null;
  const isEmbedded = useSlice((state) => state.embed);
  return (
    <header className="masthead">
      <div className="masthead-title">
        <h1>{words.title}</h1>
        <p>{words.subtitle}</p>
      </div>
      <div className="masthead-choices">
        <Tabs />
        <MapChoices />
      </div>
      <div className="masthead-tools">
        <Search />
        <Share />
        <Menu>
          <PageChoices />
          <KeysDialog />
          <AboutDialog />
          {!isOwn && <DataDialog />}
          {!isEmbedded && <OwnData />}
          <Siblings />
        </Menu>
      </div>
    </header>
  );
}
