const STOPS = 'input,select,button,a,summary';

/**
 * For the time before something is drawn anew: gives a function for the time after, which moves the focus if what had it is gone
 * or hidden and nothing else has got it. It goes to the nearest control before, else to the first one.
 */
export function keepFocus(root: ShadowRoot): () => void {
  const had = root.activeElement as HTMLElement | null;
  const stops = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(STOPS)];
  const old = stops();
  return () => {
    if (!had || had.checkVisibility() || (root.activeElement ?? had) !== had) return;
    const nearest = [...old.slice(0, old.indexOf(had)).reverse(), ...stops()];
    nearest.find((stop) => stop.checkVisibility())?.focus();
  };
}
