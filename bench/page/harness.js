// In every contestant's page, before anything else: sees when the form can be used, and how long an answer takes.
const CONTROLS = 'input:not([type=hidden], [type=button]), select, textarea';
const TEXT = 'input:not([type=hidden], [type=button], [type=radio], [type=checkbox]), textarea';

const wanted = Number(new URLSearchParams(location.search).get('controls')) || Infinity;
const PATIENCE = 30_000;
const usable = Promise.withResolvers();
setTimeout(() => usable.reject(new Error(`${bench.count().controls} of ${wanted} controls came`)), PATIENCE);
let root = () => undefined;
let pending;

/** A task of its own, after what is under way and its microtasks, without the pause of a timer. */
const soon = (run) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = run;
  port2.postMessage(null);
};

const layOut = () => document.documentElement.getBoundingClientRect();
const shown = (selector) =>
  [...(root()?.querySelectorAll(selector) ?? [])].filter((control) => control.checkVisibility());

function look() {
  if ((root()?.querySelectorAll(CONTROLS).length ?? 0) < wanted) return soon(look);
  layOut();
  const now = performance.now();
  if (shown(CONTROLS).some((control) => control.matches(':disabled'))) return soon(look);
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/script/'));
  usable.resolve(now - Math.max(...scripts.map(({ responseEnd }) => responseEnd)));
}

/** The clock runs from the last event before the answer is taken: a key goes down, a choice is clicked. */
for (const type of ['keydown', 'click']) {
  addEventListener(type, () => pending && (pending.start = performance.now()), { capture: true });
}

const bench = {
  ready(given) {
    root = given;
    look();
  },
  validated() {
    if (!pending?.start) return;
    const { start, resolve } = pending;
    pending = undefined;
    soon(() => {
      layOut();
      resolve(performance.now() - start);
    });
  },
  /** Milliseconds from the last script's last byte to the form in use. */
  usable: usable.promise,
  /** What is there to be filled in. */
  count: () => ({
    controls: root()?.querySelectorAll(CONTROLS).length ?? 0,
    text: shown(TEXT).length,
    radio: shown('[type=radio]').length,
    checkbox: shown('[type=checkbox]').length,
  }),
  /** Puts the focus where the next answer goes, and waits until the page has nothing left to do. */
  async focus(kind, index) {
    const choose = kind === 'radio';
    const controls = shown(choose ? '[type=radio]' : TEXT);
    // A choice that is made already would be no answer.
    while (choose && controls[index].checked) index -= 1;
    controls[index].focus();
    await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve, { timeout: 500 })));
  },
  /** From now on the next answer is timed; `time` gives its milliseconds. */
  arm() {
    const { promise, resolve, reject } = Promise.withResolvers();
    pending = { start: 0, resolve };
    setTimeout(() => reject(new Error('the answer was not taken')), PATIENCE);
    bench.time = promise;
  },
};

globalThis.bench = bench;

/** The page stands, its styles are in, and nothing else is going on: now comes the script. */
addEventListener('load', () => {
  const script = Object.assign(document.createElement('script'), { type: 'module', src: 'script/page.js' });
  requestIdleCallback(() => document.head.append(script), { timeout: 1000 });
});
