/** What `antt-elements.js` does for a page: defines all elements, and puts forms where `data-antt-assessment` asks for one. */
import { fillPlaces } from './places.ts';

export * from './define.ts';

fillPlaces();
