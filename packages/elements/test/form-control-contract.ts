/**
 * What every control of a form does, native or not: after the web-platform tests for form-associated custom elements
 * (`custom-elements/form-associated`) and for native controls (`html/semantics/forms`), in our own words.
 */
import { expect, fixtureCleanup } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { parsed } from './markup.ts';

/** What a control of ours has in common with native ones. */
export interface FormControl extends HTMLElement {
  name: string;
  disabled: boolean;
  value: string;
  readonly type: string;
  get form(): HTMLFormElement | null;
  set form(id: string | null | undefined);
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
  setCustomValidity(message: string): void;
  formStateRestoreCallback(state: unknown, mode: 'restore' | 'autocomplete'): void;
  readonly updateComplete: Promise<unknown>;
}

/** A kind of control, for the contract. */
export interface Sample {
  /** Attributes without which it cannot be shown. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What a server rendered inside it. */
  readonly inside?: string;
  /** Value of a control that nobody touched. */
  readonly blank: string;
  /** Two other values, as they come out again. */
  readonly values: readonly [string, string];
  /** A value that is taken and shown, and is wrong. */
  readonly faulty: string;
  /** Keys that change the value when the control has just got the focus. */
  readonly keys: string;
  /** Id of the control inside that gets the focus first. */
  readonly first: string;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

type Mode = 'made by a script' | 'upgraded from markup';

/** Runs the contract over a kind of control, in both ways in which one comes to be. */
export function formControlContract(tag: string, make: () => Sample): void {
  const modes =
    make().inside === undefined
      ? (['made by a script', 'upgraded from markup'] as const)
      : (['upgraded from markup'] as const);
  for (const mode of modes) {
    describe(`<${tag}> as a form control, ${mode}`, () => contract(tag, make, mode));
  }
}

function contract(tag: string, make: () => Sample, mode: Mode): void {
  const { attributes, inside = '', blank, values, faulty, keys, first } = make();
  const [one, two] = values;

  /**
   * A page of the test: `{}` in the markup stands for the control. It is parsed with the control and upgraded, or put
   * together around one that was made before.
   */
  async function page(markup: string, more: Readonly<Record<string, string>> = {}): Promise<Page> {
    const all = { ...attributes, name: 'field', ...more };
    let root: HTMLElement;
    if (mode === 'upgraded from markup') {
      root = parsed(`<div>${markup.replace('{}', `<${tag}${attributesOf(all)}>${inside}</${tag}>`)}</div>`);
      document.body.append(root);
    } else {
      root = parsed(`<div>${markup.replace('{}', '<i></i>')}</div>`);
      document.body.append(root);
      const made = document.createElement(tag);
      for (const [name, value] of Object.entries(all)) made.setAttribute(name, value);
      root.querySelector('i')!.replaceWith(made);
    }
    roots.push(root);
    root.addEventListener('submit', (event) => event.preventDefault());
    const control = root.querySelector<FormControl>(tag)!;
    await control.updateComplete;
    return {
      control,
      find: <T extends HTMLElement = HTMLFormElement>(selector = 'form') => root.querySelector<T>(selector)!,
      sent: (selector = 'form') => new FormData(root.querySelector<HTMLFormElement>(selector)!).getAll('field'),
    };
  }
  const roots: HTMLElement[] = [];
  afterEach(() => {
    for (const root of roots.splice(0)) root.remove();
    fixtureCleanup();
  });

  describe('its form', () => {
    it('is the one around it, which lists it', async () => {
      const { control, find } = await page('<form><p>{}</p></form>');
      expect(control.form).to.equal(find());
      expect([...find().elements]).to.include(control);
      expect(find<HTMLFormElement>().elements.namedItem('field')).to.equal(control);
    });

    it('is none where there is none', async () => {
      const { control } = await page('{}');
      expect(control.form).to.equal(null);
      control.value = one;
      expect(control.checkValidity()).to.equal(true);
    });

    it('is one elsewhere in the page, by the form attribute', async () => {
      const { control, find, sent } = await page('<form id="far"></form><form id="near">{}</form>', { form: 'far' });
      expect(control.form).to.equal(find('#far'));
      control.value = one;
      expect([sent('#far'), sent('#near')]).to.deep.equal([[one], []]);
      control.removeAttribute('form');
      expect(control.form).to.equal(find('#near'));
      expect([sent('#far'), sent('#near')]).to.deep.equal([[], [one]]);
      control.setAttribute('form', 'nowhere');
      expect(control.form).to.equal(null);
    });

    it('is the one around it again when the property is set to nothing, as frameworks do', async () => {
      const { control, find, sent } = await page('<form id="far"></form><form id="near">{}</form>', { form: 'far' });
      for (const nothing of [null, undefined]) {
        control.form = 'far';
        expect(control.form).to.equal(find('#far'));
        control.form = nothing;
        expect(control.form).to.equal(find('#near'));
        expect([sent('#far'), sent('#near')]).to.deep.equal([[], [blank]]);
      }
    });

    it('is another one when it moves, and the value moves with it', async () => {
      const { control, find, sent } = await page('<form id="from">{}</form><form id="to"></form>');
      control.value = one;
      find('#to').append(control);
      expect(control.form).to.equal(find('#to'));
      expect([sent('#from'), sent('#to')]).to.deep.equal([[], [one]]);
      control.remove();
      expect(control.form).to.equal(null);
      find('#from').append(control);
      expect([sent('#from'), sent('#to')]).to.deep.equal([[one], []]);
      await control.updateComplete;
      expect(control.value).to.equal(one);
    });
  });

  describe('its name, type and value', () => {
    it('has a name that attribute and property share; without one it sends nothing', async () => {
      const { control, sent, find } = await page('<form>{}</form>');
      expect(control.name).to.equal('field');
      expect(sent()).to.deep.equal([blank]);
      control.name = '';
      await control.updateComplete;
      expect([...new FormData(find()).keys()]).to.deep.equal([]);
      control.name = 'other';
      await control.updateComplete;
      expect(control.getAttribute('name')).to.equal('other');
      control.setAttribute('name', 'third');
      expect(control.name).to.equal('third');
      control.removeAttribute('name');
      await control.updateComplete;
      expect([...new FormData(find()).keys()]).to.deep.equal([]);
    });

    it('has a type that tells it from other controls', async () => {
      expect((await page('{}')).control.type).to.equal(tag);
    });

    it('has a value that is what it sends, also in a form that is only submitted', async () => {
      const { control, sent, find } = await page('<form>{}<button>Gửi</button></form>');
      expect(control.value).to.equal(blank);
      for (const value of [one, two, blank]) {
        control.value = value;
        expect(control.value).to.equal(value);
        expect(sent()).to.deep.equal([value]);
      }
      control.value = two;
      const seen: unknown[] = [];
      find().addEventListener('submit', () => seen.push(...sent()));
      find<HTMLButtonElement>('button').click();
      expect(seen).to.deep.equal([two]);
    });

    it('has the value of its attribute to begin with', async () => {
      const { control, sent } = await page('<form>{}</form>', { value: one });
      expect(control.value).to.equal(one);
      expect(sent()).to.deep.equal([one]);
    });

    it('keeps the value while it is out of the page', async () => {
      const { control } = await page('<form>{}</form>');
      control.value = one;
      control.remove();
      expect(control.value).to.equal(one);
      control.value = two;
      document.body.append(control);
      roots.push(control);
      await control.updateComplete;
      expect(control.value).to.equal(two);
    });

    it('fires input events that reach the form when a person changes it', async () => {
      const { control, find } = await page('<form>{}</form>');
      const targets: unknown[] = [];
      find().addEventListener('input', ({ target }) => targets.push(target));
      control.focus();
      await sendKeys({ type: keys });
      await control.updateComplete;
      expect(targets.length).to.be.above(0);
      expect(new Set(targets)).to.deep.equal(new Set([control]));
      expect(control.value).to.not.equal(blank);
    });
  });

  describe('disabled', () => {
    const isOff = (control: FormControl) => [
      control.matches(':disabled'),
      control.matches(':enabled'),
      control.willValidate,
    ];

    it('by attribute or property: sends nothing, is not validated, takes no focus', async () => {
      const { control, sent } = await page('<form>{}</form>', { value: faulty });
      expect(isOff(control)).to.deep.equal([false, true, true]);
      for (const off of [() => control.setAttribute('disabled', ''), () => (control.disabled = true)]) {
        off();
        await control.updateComplete;
        expect(control.disabled).to.equal(true);
        expect(isOff(control)).to.deep.equal([true, false, false]);
        expect(sent()).to.deep.equal([]);
        expect(control.checkValidity()).to.equal(true);
        control.focus();
        expect(document.activeElement).to.not.equal(control);
        control.removeAttribute('disabled');
        await control.updateComplete;
        expect(control.disabled).to.equal(false);
        expect(isOff(control)).to.deep.equal([false, true, true]);
      }
    });

    it('by a fieldset around it, however deep, or by moving into one', async () => {
      const { control, find, sent } = await page(
        '<form><fieldset id="outer"><fieldset id="inner">{}</fieldset></fieldset></form>',
        { value: one },
      );
      for (const id of ['#outer', '#inner']) {
        find<HTMLFieldSetElement>(id).disabled = true;
        await control.updateComplete;
        expect(isOff(control)).to.deep.equal([true, false, false]);
        expect(sent()).to.deep.equal([]);
        // The attribute of its own stays as it was.
        expect(control.disabled).to.equal(false);
        control.focus();
        expect(document.activeElement).to.not.equal(control);
        find<HTMLFieldSetElement>(id).disabled = false;
        await control.updateComplete;
        expect(isOff(control)).to.deep.equal([false, true, true]);
        expect(sent()).to.deep.equal([one]);
      }
      find<HTMLFieldSetElement>('#outer').disabled = true;
      find().append(control);
      await control.updateComplete;
      expect(isOff(control)).to.deep.equal([false, true, true]);
      find('#inner').append(control);
      await control.updateComplete;
      expect(isOff(control)).to.deep.equal([true, false, false]);
    });

    it('is not by a fieldset in whose first legend it stands', async () => {
      const { control } = await page('<form><fieldset disabled><legend>{}</legend></fieldset></form>');
      expect(isOff(control)).to.deep.equal([false, true, true]);
    });

    it('from the start', async () => {
      const { control, sent } = await page('<form>{}</form>', { disabled: '', value: one });
      expect(isOff(control)).to.deep.equal([true, false, false]);
      expect(sent()).to.deep.equal([]);
    });
  });

  describe('validity', () => {
    it('is not asked for when it is read only or in a datalist', async () => {
      const { control, find } = await page('<form>{}<datalist></datalist></form>', { value: faulty });
      expect(find().checkValidity()).to.equal(false);
      control.setAttribute('readonly', '');
      await control.updateComplete;
      expect(control.willValidate).to.equal(false);
      expect(find().checkValidity()).to.equal(true);
      control.removeAttribute('readonly');
      expect(control.willValidate).to.equal(true);
      find('datalist').append(control);
      expect(control.willValidate).to.equal(false);
    });

    it('says which fault and in words, and nothing once it is corrected', async () => {
      const { control } = await page('<form>{}</form>');
      expect([control.validity.valid, control.validationMessage]).to.deep.equal([true, '']);
      control.value = faulty;
      expect(control.validity.valid).to.equal(false);
      expect(control.validationMessage).to.not.equal('');
      control.value = one;
      expect([control.validity.valid, control.validationMessage]).to.deep.equal([true, '']);
    });

    it('fires invalid at the control only, once a check, for the page to cancel', async () => {
      const { control, find } = await page('<form>{}</form>');
      const seen: [EventTarget | null, boolean, boolean][] = [];
      control.addEventListener('invalid', ({ target, bubbles, cancelable }) =>
        seen.push([target, bubbles, cancelable]),
      );
      expect(control.checkValidity()).to.equal(true);
      expect(control.reportValidity()).to.equal(true);
      expect(seen).to.deep.equal([]);
      control.value = faulty;
      expect(control.checkValidity()).to.equal(false);
      expect(seen).to.deep.equal([[control, false, true]]);
      expect(control.reportValidity()).to.equal(false);
      expect(find().checkValidity()).to.equal(false);
      expect(seen).to.have.length(3);
    });

    it('holds its form back, also by a message of the page', async () => {
      const { control, find } = await page('<form>{}<button>Gửi</button></form>');
      let submitted = 0;
      find().addEventListener('submit', () => (submitted += 1));
      const press = () => find<HTMLButtonElement>('button').click();
      control.value = faulty;
      press();
      expect(submitted).to.equal(0);
      control.value = one;
      control.setCustomValidity('Chưa ký.');
      expect([control.validity.customError, control.validationMessage]).to.deep.equal([true, 'Chưa ký.']);
      press();
      control.value = two;
      await control.updateComplete;
      expect(control.validationMessage).to.equal('Chưa ký.');
      press();
      expect(submitted).to.equal(0);
      control.setCustomValidity('');
      press();
      expect(submitted).to.equal(1);
    });

    it('shows in the style of control, fieldset and form, and only while it is there', async () => {
      const { control, find } = await page('<form><fieldset>{}</fieldset></form>');
      const invalid = () => [control, find('fieldset'), find()].map((element) => element.matches(':invalid'));
      expect(invalid()).to.deep.equal([false, false, false]);
      control.value = faulty;
      expect(invalid()).to.deep.equal([true, true, true]);
      expect(control.matches(':valid')).to.equal(false);
      control.remove();
      expect(invalid()).to.deep.equal([true, false, false]);
      find('fieldset').append(control);
      expect(invalid()).to.deep.equal([true, true, true]);
      control.value = one;
      expect(invalid()).to.deep.equal([false, false, false]);
    });
  });

  describe('reset', () => {
    it('takes back what was entered and every fault', async () => {
      const { control, find, sent } = await page('<form>{}</form>');
      for (const value of [one, faulty]) {
        control.value = value;
        find().reset();
        await control.updateComplete;
        expect(control.value).to.equal(blank);
        expect(sent()).to.deep.equal([blank]);
        expect(control.validity.valid).to.equal(true);
      }
    });

    it('returns to the value of the attribute', async () => {
      const { control, find, sent } = await page('<form>{}</form>', { value: one });
      control.value = two;
      expect(sent()).to.deep.equal([two]);
      find().reset();
      await control.updateComplete;
      expect(control.value).to.equal(one);
      expect(sent()).to.deep.equal([one]);
    });
  });

  describe('state', () => {
    /** What the control gives the browser to keep when it is left in this state. */
    async function kept(value: string): Promise<unknown> {
      const { attachInternals } = HTMLElement.prototype;
      let state: unknown;
      HTMLElement.prototype.attachInternals = function (this: HTMLElement) {
        const internals = attachInternals.call(this);
        internals.setFormValue = (sent, stored) => (state = stored === undefined ? sent : stored);
        return internals;
      };
      try {
        const { control } = await page('<form>{}</form>');
        control.value = value;
        await control.updateComplete;
      } finally {
        HTMLElement.prototype.attachInternals = attachInternals;
      }
      return state;
    }

    it('comes back when the person goes back or forward, right or wrong', async () => {
      for (const value of [one, faulty]) {
        const state = await kept(value);
        const { control, sent } = await page('<form>{}</form>');
        control.formStateRestoreCallback(state, 'restore');
        await control.updateComplete;
        const original = await page('<form>{}</form>');
        original.control.value = value;
        expect(control.value).to.equal(original.control.value);
        expect(control.validity.valid).to.equal(value === one);
        expect(sent()).to.deep.equal([control.value]);
      }
    });

    it('comes from autofill as a value that was sent before', async () => {
      const { control, sent } = await page('<form>{}</form>');
      control.formStateRestoreCallback(one, 'autocomplete');
      await control.updateComplete;
      expect([control.value, sent()]).to.deep.equal([one, [one]]);
    });

    it('stays as it is when what comes back is none of its own', async () => {
      const { control } = await page('<form>{}</form>', { value: one });
      for (const state of ['', 'x', '[]', null, new FormData()]) control.formStateRestoreCallback(state, 'restore');
      expect(control.value).to.equal(one);
    });
  });

  describe('labels', () => {
    it('are those that name it and those around it, in the order of the page', async () => {
      const { control, find } = await page('<label id="a" for="c">A</label><label id="b">B {}</label>', { id: 'c' });
      expect([...control.labels]).to.deep.equal([find('#a'), find('#b')]);
      expect(find<HTMLLabelElement>('#a').control).to.equal(control);
      expect(find<HTMLLabelElement>('#b').control).to.equal(control);
    });

    for (const [how, markup] of [
      ['by its id', '<label for="c">Phiếu của phường</label>{}'],
      ['around it', '<label><span>Phiếu của phường</span>{}</label>'],
    ] as const) {
      it(`move the focus into it when they are pressed, ${how}`, async () => {
        const { control, find } = await page(markup, { id: 'c' });
        let clicks = 0;
        control.addEventListener('click', () => (clicks += 1));
        find<HTMLElement>('label').click();
        expect(focusIn(control)).to.equal(first);
        expect(clicks).to.equal(1);
      });

      it(`move the focus into it when a pointer presses them, ${how}`, async () => {
        const { control, find } = await page(markup, { id: 'c' });
        const { left, top } = find<HTMLElement>('label').getBoundingClientRect();
        await sendMouse({ type: 'click', position: [Math.round(left) + 9, Math.round(top) + 9] });
        expect(focusIn(control)).to.equal(first);
      });

      it(`give it its name, ${how}`, async () => {
        await page(markup, { id: 'c' });
        const nodes = await executeServerCommand<readonly Named[], null>('accessibility-tree');
        const groups = nodes.filter(({ role, name }) => role === 'group' && name?.startsWith('Phiếu của phường'));
        expect(groups).to.have.length(1);
      });
    }
  });

  describe('focus', () => {
    it('goes to its first control, and is the control’s in the page', async () => {
      const { control } = await page('<input id="before">{}');
      control.focus();
      expect(document.activeElement).to.equal(control);
      expect(focusIn(control)).to.equal(first);
      expect(control.matches(':focus-within')).to.equal(true);
      control.blur();
      (document.activeElement as HTMLElement).blur();
      expect(document.activeElement).to.equal(document.body);
    });

    it('stays where it is when the control itself is not what was pressed', async () => {
      const { control } = await page('{}');
      const inner = control.shadowRoot!.querySelector<HTMLElement>('p, div')!;
      inner.click();
      expect(document.activeElement).to.equal(document.body);
    });

    for (const [where, markup] of [
      ['', '{}'],
      [', inside a label', '<label><span>Phiếu của phường</span>{}</label>'],
    ] as const) {
      it(`stays where it is when its padding is pressed${where}`, async () => {
        const { control } = await page(markup);
        control.style.cssText = 'display: block; padding: 30px';
        const { left, top } = control.getBoundingClientRect();
        let pressed = 0;
        control.addEventListener('click', () => (pressed += 1));
        await sendMouse({ type: 'click', position: [Math.round(left) + 9, Math.round(top) + 9] });
        expect(pressed).to.equal(1);
        expect(document.activeElement).to.equal(document.body);
      });
    }
  });
}

/** Id of the control inside that has the focus. */
const focusIn = (control: HTMLElement): string | undefined =>
  document.activeElement === control ? control.shadowRoot?.activeElement?.id : undefined;

interface Page {
  readonly control: FormControl;
  find<T extends HTMLElement = HTMLFormElement>(selector?: string): T;
  sent(selector?: string): unknown[];
}

/** Something in the accessibility tree. */
interface Named {
  readonly role?: string;
  readonly name?: string;
}
