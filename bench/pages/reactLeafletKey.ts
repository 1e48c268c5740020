import { show } from './ReactLeaflet.tsx';

/** What tutorials do: the layer is thrown away and made anew for every year. */
await show(true);
