import { flushSync, mount, unmount } from 'svelte';
import { offerChecks } from '../page.ts';
import { Shared } from './shared.svelte.ts';
import Scene from './Scene.svelte';

offerChecks(async (target, first) => {
  const shared = new Shared(first);
  const scene = mount(Scene, { target, props: { shared } });
  flushSync();
  return {
    async draw(next) {
      shared.props = next;
      flushSync();
    },
    remove: () => unmount(scene),
  };
});
