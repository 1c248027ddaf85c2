import '@antt/elements/react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { offerChecks } from '../page.ts';
import { Scene } from './scene.tsx';

offerChecks((place, props) => {
  const root = createRoot(place);
  const draw = async (next: typeof props) => flushSync(() => root.render(<Scene {...next} />));
  return draw(props).then(() => ({ draw, remove: async () => root.unmount() }));
});
