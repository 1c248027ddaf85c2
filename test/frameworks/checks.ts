import { OVERLAY_WORDS, others, overlaid, overlay, result, some } from './data.ts';
import { type Stage, expect, same } from './stage.ts';

type Check = (stage: Stage) => Promise<void>;

const area = { unitType: 'residential-area', year: 2025 } as const;
const households = 'householdsRegistered.count';

/**
 * The kinds of checks by which the public suite custom-elements-everywhere tells whether a framework is fit for custom
 * elements, put to these elements: what it does with stand-ins is done here with the real properties and events.
 */
const PUBLIC: Readonly<Record<string, Check>> = {
  'shows an element without children': async (stage) => {
    await stage.draw({ scene: 'plain' });
    same(stage.form().childNodes.length, 0, 'children');
    expect(stage.shown(stage.form()).includes('Xem kết quả'), 'the form is not drawn');
  },
  'leaves what is in the shadow root alone': async (stage) => {
    await stage.draw({ scene: 'settings', ...area });
    const control = stage.control(households);
    await stage.change({ readings: { reduction: 'reduced' } });
    expect(stage.control(households) === control, 'the form was drawn anew');
  },
  'passes children in and changes them': async (stage) => {
    await stage.draw({ scene: 'children', text: 'một' });
    same(stage.form().textContent.trim(), 'một', 'text');
    await stage.change({ text: 'hai' });
    same(stage.form().textContent.trim(), 'hai', 'text');
    expect(stage.shown(stage.form()).includes('Xem kết quả'), 'the form is gone');
  },
  'hides an element and shows it again': async (stage) => {
    await stage.draw({ scene: 'choice', shown: true });
    await stage.change({ shown: false });
    same(stage.place.textContent.trim(), 'Không có biểu mẫu', 'in its place');
    expect(!stage.place.querySelector('antt-assessment'), 'the form is still there');
    await stage.change({ shown: true });
    expect(stage.shown(stage.form()).includes('Xem kết quả'), 'the form is not drawn');
  },
  'passes a boolean': async (stage) => {
    await stage.draw({ scene: 'settings', ...area, readonly: true });
    same(stage.form().readonly, true, 'readonly');
    expect(!stage.form().shadowRoot!.querySelector('input'), 'there is something to fill in');
  },
  'passes a number': async (stage) => {
    await stage.draw({ scene: 'settings', ...area });
    same(stage.form().year, 2025, 'year');
    await stage.change({ year: 2024 });
    same(stage.form().result?.year, 2024, 'year of the result');
  },
  'passes text': async (stage) => {
    await stage.draw({ scene: 'settings', ...area });
    await stage.change({ unitType: 'school' });
    same(stage.form().unitType, 'school', 'unitType');
    same(stage.form().result?.unitType, 'school', 'unit type of the result');
  },
  'does not write to what is only read': async (stage) => {
    const far = Object.assign(document.createElement('form'), { id: 'far' });
    stage.place.before(far);
    await stage.draw({ scene: 'outside' });
    expect(stage.form().form === far, 'form="far" does not name the form');
    same([...new FormData(far)], [['answers', '{}']], 'what the form sends');
    far.remove();
  },
  'passes an array as a property': async (stage) => {
    const overlays = [overlay];
    await stage.draw({ scene: 'settings', ...area, overlays });
    expect(stage.form().overlays === overlays, 'the overlays are not the very ones');
    stage.control('securityCameras');
  },
  'passes an object as a property': async (stage) => {
    await stage.draw({ scene: 'settings', ...area, answers: some });
    same(stage.form().answers, some, 'answers');
    same(stage.control(households).value, '200', 'what is shown');
    same(stage.form().hasAttribute('answers'), false, 'attribute');
  },
  'passes an object to a property in camelCase': async (stage) => {
    await stage.draw({ scene: 'result', result, criteriaSet: overlaid });
    expect(stage.result.result === result, 'the result is not the very one');
    expect(stage.result.criteriaSet === overlaid, 'the criteria are not the very ones');
    expect(stage.shown(stage.result).includes(OVERLAY_WORDS), 'the words of the overlay are missing');
  },
  'passes an object to an inherited property': async (stage) => {
    derive('antt-own');
    await stage.draw({ scene: 'own', ...area, answers: some });
    same(stage.form('antt-own').answers, some, 'answers');
  },
  'listens by addEventListener': async (stage) => {
    const heard: Event[] = [];
    await stage.draw({ scene: 'imperative', hear: (event) => heard.push(event) });
    await stage.type(households, '199');
    same(heard.length, 1, 'events');
  },
  'listens to an event in lower case': async (stage) => {
    const heard = await events(stage, 'invalid');
    await stage.type(households, '-1');
    stage.form().checkValidity();
    same(heard.length, 1, 'events');
  },
  'listens to an event in kebab-case': async (stage) => {
    const heard = await events(stage, 'antt-change');
    await stage.type(households, '199');
    await stage.type('householdsRegistered.total', '200');
    const details = heard.map((event) => (event as HTMLElementEventMap['antt-change']).detail);
    same(
      details.map(({ question }) => question),
      ['householdsRegistered', 'householdsRegistered'],
      'questions',
    );
    same(details[1]?.answers, others, 'answers');
    same(details[1]?.result.verdict, 'not-met', 'verdict');
  },
  // The elements fire none like these: they are a page's own, sent through an element.
  'listens to an event in camelCase': (stage) => ownEvent(stage, 'camelEvent'),
  'listens to an event in CAPScase': (stage) => ownEvent(stage, 'CAPSevent'),
  'listens to an event in PascalCase': (stage) => ownEvent(stage, 'PascalEvent'),
};

/** What else a page does with a form. */
const OURS: Readonly<Record<string, Check>> = {
  'keeps what is half typed when a list is put in another order': async (stage) => {
    await stage.draw({ scene: 'list', ids: ['a', 'b'] });
    const first = stage.form('#a');
    await stage.type(households, '19x', first);
    await stage.change({ ids: ['b', 'a'] });
    same(
      [...stage.place.querySelectorAll('antt-assessment')].map(({ id }) => id),
      ['b', 'a'],
      'order',
    );
    expect(stage.form('#a') === first, 'the form was made anew');
    same(stage.control(households, first).value, '19x', 'what is half typed');
  },
  'takes a boolean back': async (stage) => {
    await stage.draw({ scene: 'settings', ...area, readonly: true });
    await stage.change({ readonly: false });
    same([stage.form().readonly, stage.form().hasAttribute('readonly')], [false, false], 'readonly');
    stage.control(households);
  },
  'writes attributes under their own names': async (stage) => {
    await stage.draw({ scene: 'attributes', unitType: 'agency', headingLevel: 4 });
    const { unitType, headingLevel, result } = stage.form();
    same([unitType, headingLevel, result?.unitType], ['agency', 4, 'agency'], 'settings');
    await stage.change({ unitType: 'school' });
    same(stage.form().result?.unitType, 'school', 'unit type of the result');
  },
  'takes text for text, and not for markup': async (stage) => {
    const unit = 'Phường “Bến” <b>Thành</b> & cộng sự';
    await stage.draw({ scene: 'badge', verdict: 'met', year: 2025, unit });
    expect(stage.shown(stage.badge).includes(`${unit} · Năm 2025`), `shown: ${stage.shown(stage.badge)}`);
  },
  'shows nothing for what is undefined': async (stage) => {
    await stage.draw({ scene: 'badge', verdict: 'met', year: 2025 });
    expect(stage.shown(stage.badge).endsWith('Đạt Năm 2025'), `shown: ${stage.shown(stage.badge)}`);
    await stage.change({ decision: '12/QĐ-UBND' });
    expect(stage.shown(stage.badge).endsWith('Quyết định số 12/QĐ-UBND'), `shown: ${stage.shown(stage.badge)}`);
    await stage.change({ decision: undefined });
    expect(stage.shown(stage.badge).endsWith('Đạt Năm 2025'), `shown: ${stage.shown(stage.badge)}`);
  },
  'puts other answers in place of the first, and null in place of all': async (stage) => {
    await stage.draw({ scene: 'settings', ...area, answers: some });
    await stage.change({ answers: others });
    same(stage.form().answers, others, 'answers');
    same(stage.control(households).value, '199', 'what is shown');
    await stage.change({ answers: null });
    same(stage.form().answers, {}, 'answers');
    same(stage.control(households).value, '', 'what is shown');
  },
  'takes the attributes that a page has copied from HTML': async (stage) => {
    await stage.draw({ scene: 'plain' });
    const { result } = stage.form();
    same(
      [result?.unitType, result?.year, result?.readings['reduction']],
      ['residential-area', 2025, 'reduced'],
      'basis',
    );
  },
  'takes what was set before the script came': async (stage) => {
    await stage.draw({ scene: 'late', ...area, answers: some });
    derive('antt-late');
    await stage.settled();
    same(stage.form('antt-late').result?.unitType, 'residential-area', 'unit type of the result');
    await stage.change({ answers: others });
    same(stage.control(households, stage.form('antt-late')).value, '199', 'what is shown');
  },
  'cancels antt-submit to show the result itself': async (stage) => {
    let sent: HTMLElementEventMap['antt-submit'] | undefined;
    const hear = (event: Event): void => {
      if (event.type !== 'antt-submit') return;
      event.preventDefault();
      sent = event as HTMLElementEventMap['antt-submit'];
    };
    await stage.draw({ scene: 'settings', ...area, answers: others, hear });
    await stage.submit();
    same(sent?.detail.answers, others, 'answers');
    same(sent?.detail.result.verdict, 'not-met', 'verdict');
    expect(!stage.form().shadowRoot!.querySelector('antt-result'), 'the form shows the result too');
  },
  'hears what is wrong, and which question was asked for': async (stage) => {
    const heard: Event[] = [];
    const hear = (event: Event): number => heard.push(event);
    await stage.draw({ scene: 'settings', ...area, hear });
    await stage.type(households, '-1');
    await stage.submit();
    const { detail } = heard.at(-1) as HTMLElementEventMap['antt-error'];
    same([heard.at(-1)?.type, detail.issues[0]?.path], ['antt-error', households], 'issue');
    await stage.draw({ scene: 'result', result, linked: true, hear });
    stage.result.shadowRoot!.querySelector<HTMLElement>('[part~=missing] a')!.click();
    const asked = heard.at(-1) as HTMLElementEventMap['antt-question'];
    same([asked.type, asked.detail.question], ['antt-question', result.missing[0]], 'question');
  },
  'puts another listener in place of the first': async (stage) => {
    const heard: string[] = [];
    await stage.draw({ scene: 'settings', ...area, hear: () => heard.push('first') });
    await stage.change({ hear: () => heard.push('second') });
    await stage.type(households, '1');
    same(heard, ['second'], 'heard by');
  },
  'hears an event on an element around': async (stage) => {
    const heard: Event[] = [];
    await stage.draw({ scene: 'ancestor', hear: (event) => heard.push(event) });
    await stage.type(households, '1');
    same(
      heard.map(({ target }) => (target as Element).localName),
      ['antt-assessment'],
      'events',
    );
  },
  'may hand back every change': async (stage) => {
    const hear = (event: Event): void => {
      void stage.change({ answers: (event as HTMLElementEventMap['antt-change']).detail.answers });
    };
    await stage.draw({ scene: 'settings', ...area, answers: {}, hear });
    await stage.type('newHotspots', '2x');
    await stage.type(households, '199');
    await stage.type('householdsRegistered.total', '200');
    same(stage.form().answers, others, 'answers');
    same(stage.control('newHotspots').value, '2x', 'what is half typed');
  },
  'is a control of a form': async (stage) => {
    await stage.draw({ scene: 'form', disabled: false });
    await stage.type(households, '199');
    await stage.type('householdsRegistered.total', '200');
    const form = stage.form().form!;
    same(JSON.parse(new FormData(form).get('answers') as string), others, 'what the form sends');
    await stage.change({ disabled: true });
    same([...new FormData(form).keys()], [], 'what the form sends when disabled');
    await stage.change({ disabled: false });
    form.querySelector<HTMLElement>('[type=reset]')!.click();
    await stage.settled();
    same([new FormData(form).get('answers'), stage.control(households).value], ['{}', ''], 'after a reset');
  },
};

export const checks: Readonly<Record<string, Check>> = { ...PUBLIC, ...OURS };

/** The scene of events, and those of one name that it has heard. */
async function events(stage: Stage, name: string): Promise<readonly Event[]> {
  const heard: Event[] = [];
  await stage.draw({ scene: 'events', hear: (event) => event.type === name && heard.push(event) });
  return heard;
}

async function ownEvent(stage: Stage, name: string): Promise<void> {
  const heard = await events(stage, name);
  stage.form().dispatchEvent(new CustomEvent(name, { detail: 7 }));
  same(
    heard.map((event) => (event as CustomEvent).detail as number),
    [7],
    'details',
  );
}

/** Defines an element of the page's own, made from ours. */
function derive(name: string): void {
  customElements.define(name, class extends customElements.get('antt-assessment')! {});
}
