import 'leaflet/dist/leaflet.css';
import type L from 'leaflet';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { GeoJSON, MapContainer } from 'react-leaflet';
import { CENTRE, equalEarth } from './crs.ts';
import { Slider } from './Slider.tsx';
import {
  CHOSEN,
  colourAt,
  type Figures,
  LINE,
  loadFigures,
  loadOutlines,
  type Outlines,
} from './world.ts';

interface Props {
  readonly figures: Figures;
  readonly outlines: Outlines;
  /** Makes the layer anew for every year. */
  readonly isKeyed: boolean;
}

function Page({ figures, outlines, isKeyed }: Props) {
  const [year, setYear] = useState(figures.year);
  const [chosen, setChosen] = useState<string | null>(null);
  const styleOf: L.StyleFunction<{ id: string }> = (feature) => {
    const id = feature?.properties.id ?? '';
    const isChosen = id === chosen;
    return {
      fillColor: colourAt(figures, id, year),
      fillOpacity: 1,
      color: isChosen ? CHOSEN : LINE,
      weight: isChosen ? 2 : 0.6,
    };
  };
  return (
    <>
      <MapContainer
        id="map"
        crs={equalEarth}
        center={CENTRE}
        zoom={0}
        zoomSnap={0}
        minZoom={-5}
        attributionControl={false}
      >
        <GeoJSON
          key={isKeyed ? year : 'all'}
          data={outlines}
          style={styleOf}
          onEachFeature={({ properties }, layer) =>
            layer.on('click', () => setChosen(properties.id))
          }
        />
      </MapContainer>
      <Slider figures={figures} year={year} onYear={setYear} />
    </>
  );
}

export async function show(isKeyed: boolean): Promise<void> {
  const [figures, outlines] = await Promise.all([loadFigures(), loadOutlines()]);
  createRoot(document.body.appendChild(document.createElement('main'))).render(
    <Page figures={figures} outlines={outlines} isKeyed={isKeyed} />,
  );
}
