import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ComposableMap, Geographies, Geography } from 'react-simple-maps/core';
import { Slider } from './Slider.tsx';
import { CHOSEN, colourAt, LINE, loadFigures, loadOutlines } from './world.ts';

const [figures, outlines] = await Promise.all([loadFigures(), loadOutlines()]);

function Page() {
  const [year, setYear] = useState(figures.year);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <>
      <div id="map">
        <ComposableMap
          width={1280}
          height={740}
          projection="geoEqualEarth"
          projectionConfig={{ scale: 230, rotate: [-11.5, 0], center: [0, 15] }}
        >
          <Geographies geography={outlines}>
            {({ geographies }) =>
              geographies.map((geography) => {
                const id = String(geography.properties?.id);
                return (
                  <Geography
                    key={geography.rsmKey}
                    geography={geography}
                    fill={colourAt(figures, id, year)}
                    stroke={id === chosen ? CHOSEN : LINE}
                    strokeWidth={id === chosen ? 2 : 0.6}
                    onClick={() => setChosen(id)}
                  />
                );
              })
            }
          </Geographies>
        </ComposableMap>
      </div>
      <Slider figures={figures} year={year} onYear={setYear} />
    </>
  );
}

createRoot(document.body.appendChild(document.createElement('main'))).render(<Page />);
