import { noChange } from 'lit';
import { Directive, type PropertyPart, directive } from 'lit/directive.js';

/**
 * Sets a property whenever the control holds something else: a template knows what it wrote last, not what a person made
 * of it since. A day that is half filled in reads as '' and is left alone when '' is to be written. (Lit's own `live`
 * does the same, for more than properties.)
 */
class Live extends Directive {
  override render(value: unknown): unknown {
    return value;
  }
  override update({ element, name }: PropertyPart, [value]: [unknown]): unknown {
    const control = element as unknown as Record<string, unknown>;
    if (control[name] !== value) control[name] = value;
    return noChange;
  }
}

export const live = directive(Live);
