/** Lets the form take over what was entered in the plain form that a server wrote. Best before the elements themselves. */
import { watchForms } from './take-over.ts';

watchForms();
