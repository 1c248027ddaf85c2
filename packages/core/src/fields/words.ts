/** Text that says: no incident, none of the options. */
export const NONE = 'none';
/** Text that says: there were incidents. The fields of each say which. */
export const SOME = 'some';
