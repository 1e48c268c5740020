import { show } from './ReactLeaflet.tsx';

/** The layer stays, and its `style` is another function for every year. */
await show(false);
