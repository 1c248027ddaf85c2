import type { Setting, Surface } from './surface.ts';
import { commented, importsOf } from './text.ts';

/** An attribute without a value, such as `readonly`, comes as empty text. */
const input = ({ type }: Setting): string =>
  type === 'boolean' ? '@Input({ transform: booleanAttribute })' : '@Input()';

function directive({ tag, className, settings }: Surface): string {
  const properties = settings.filter(({ kind }) => kind === 'property');
  const setters = properties.map((setting) =>
    commented(
      setting.description,
      `${input(setting)} set ${setting.name}(value: ${setting.type} | undefined) { this.#set('${setting.name}', value); }`,
    ),
  );
  return `/** Types the settings of \`<${tag}>\` in templates, and hands them on. */
@Directive({ selector: '${tag}' })
export class ${className}Directive {
  readonly #element = inject<ElementRef<${className}>>(ElementRef).nativeElement;
  #set(name: string, value: unknown): void { Object.assign(this.#element, { [name]: value }); }
${setters.join('\n')}
}`;
}

/**
 * Angular checks the settings of a tag only where a directive declares them; without one an app has to switch off all
 * checks by CUSTOM_ELEMENTS_SCHEMA. Events need nothing: Angular takes their types from \`HTMLElementEventMap\`.
 */
export function angularSource(elements: readonly Surface[]): string {
  const settings = elements.flatMap((element) => element.settings.filter(({ kind }) => kind === 'property'));
  const directives = elements.map(({ className }) => `${className}Directive`);
  return `import { Directive, ElementRef, Input, booleanAttribute, inject } from '@angular/core';
import type { ${elements.map(({ className }) => className).join(', ')} } from '@antt/elements';
import '@antt/elements/define';
${importsOf(settings).replaceAll('../index.js', '@antt/elements')}
${elements.map(directive).join('\n')}
/** For \`imports\` of a component that has the elements in its template. */
export const ANTT_ELEMENTS = [${directives.join(', ')}] as const;`;
}
