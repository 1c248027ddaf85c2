import type { Props } from '../scene.ts';

/** The props, as they are: deep state would hand on copies. */
export class Shared {
  props: Props = $state.raw({ scene: 'plain' });

  constructor(first: Props) {
    this.props = first;
  }
}
