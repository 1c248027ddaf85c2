import type { PropertyDeclarations } from 'lit';
import { LocalizedElement } from './localized.ts';

/** What every control of a form has: `test/form-control-contract.ts` holds those that extend this to the rest. */
export abstract class FormControl extends LocalizedElement {
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    ...LocalizedElement.properties,
    name: { reflect: true, useDefault: true },
    disabled: { type: Boolean, reflect: true },
    formDisabled: { state: true },
  };

  /** Name under which a `<form>` sends the answers. */
  name = '';
  disabled = false;

  private formDisabled = false;

  /** Where the page has a label for it, it is a group of that name. */
  protected readonly internals = Object.assign(this.attachInternals(), { role: 'group' });
  /** Why the page holds the form back. */
  protected held = '';

  constructor() {
    super();
    // A click that starts here and not inside comes from a label, unless it is a press on the element's own padding.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] !== this) return;
      if ((this.getRootNode() as Document).elementFromPoint(event.x, event.y) !== this) this.focus();
    });
  }

  override connectedCallback(): void {
    // For `antt-take-over.js`: what a server wrote inside can still be seen.
    this.dispatchEvent(new Event('antt-connect'));
    super.connectedCallback();
  }

  /** Tells the browser the value, and the fault if there is one. */
  protected abstract validate(): void;

  /** Whether it is disabled by itself or by a fieldset around it. */
  protected get isDisabled(): boolean {
    return this.disabled || this.formDisabled;
  }

  /** The tag name, as the `type` of native controls tells them apart. */
  get type(): string {
    return this.localName;
  }
  /**
   * The form that it belongs to. Setting takes the id of one elsewhere in the page, as the attribute does: React sets no
   * attribute where there is a property; `null` and `undefined` take it back to the form around it.
   */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  set form(id: string | null | undefined) {
    if (id == null) this.removeAttribute('form');
    else this.setAttribute('form', id);
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** Holds a form back for a reason of the page's own; `''` lets go. Faults of answers are told first. */
  setCustomValidity(message: string): void {
    this.held = message;
    this.validate();
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled;
  }
}
