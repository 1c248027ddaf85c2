import { createComponent } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { offerChecks } from '../page.ts';
import { Scene } from './scene.ts';

const app = await createApplication();

offerChecks(async (place, first) => {
  const hostElement = place.appendChild(document.createElement('div'));
  const scene = createComponent(Scene, { environmentInjector: app.injector, hostElement });
  const draw = async (props: typeof first) => {
    scene.setInput('p', props);
    app.tick();
  };
  app.attachView(scene.hostView);
  await draw(first);
  return { draw, remove: async () => scene.destroy() };
});
