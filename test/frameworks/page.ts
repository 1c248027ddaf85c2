import '@antt/elements/define';
import '@antt/elements/overlays';
import { checks } from './checks.ts';
import type { Draw } from './scene.ts';
import { Stage } from './stage.ts';

/** Lets the test run the checks of this page by name. */
export function offerChecks(framework: Draw): void {
  Object.assign(globalThis, {
    async runCheck(name: string): Promise<void> {
      const stage = new Stage(framework);
      try {
        await checks[name]!(stage);
      } finally {
        await stage.remove();
      }
    },
  });
}
