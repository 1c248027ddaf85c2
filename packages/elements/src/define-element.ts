import { ENGINE_VERSION } from '@antt/core';
import { warn } from './warn.ts';

/**
 * Registers an element unless its name is taken: a page may load the script twice, or two versions of it. The first one
 * stays; the developer is told once.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
  else warn('antt-twice', '', `<${name}> is there already; ${ENGINE_VERSION} is not used`);
}
