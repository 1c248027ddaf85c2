import { createApp, h, nextTick, shallowRef } from 'vue';
import { offerChecks } from '../page.ts';
import Scene from './Scene.vue';

offerChecks(async (place, first) => {
  const props = shallowRef(first);
  const app = createApp({ render: () => h(Scene, { p: props.value }) });
  app.mount(place);
  return {
    async draw(next) {
      props.value = next;
      await nextTick();
    },
    remove: async () => app.unmount(),
  };
});
