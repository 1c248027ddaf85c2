// What a portal does around the elements: pickers, text size, contrast, language, and taking the answers when they are sent.

const root = document.documentElement;
const assessment = document.querySelector('antt-assessment');
const settings = document.querySelector('#settings');
const received = document.querySelector('#received');
const status = document.querySelector('.status');

const WORDS = {
  vi: {
    size: (percent) => `Cỡ chữ ${String(percent).replace('.', ',')}%`,
    more: 'Đã tăng tương phản',
    less: 'Đã giảm tương phản',
  },
  en: { size: (percent) => `Text size ${percent}%`, more: 'More contrast', less: 'Less contrast' },
};
const words = () => WORDS[root.lang] ?? WORDS.vi;
const say = (text) => (status.textContent = text);

/** A choice that the visitor finds again next time; a browser that keeps nothing is fine too. */
const kept = {
  get: (key) => {
    try {
      return localStorage.getItem(`portal-${key}`);
    } catch {
      return null;
    }
  },
  set: (key, value) => {
    try {
      localStorage.setItem(`portal-${key}`, value);
    } catch {
      // Kept for this page only.
    }
  },
};

// Text size: steps of the root's font size, see portal.css.
const SIZES = { '-1': 87.5, 0: 100, 1: 112.5, 2: 125, 3: 150 };
const currentSize = () => Number(root.dataset.text ?? 0);
function setSize(step) {
  root.dataset.text = String(step);
  kept.set('text', step);
}
for (const button of document.querySelectorAll('button[data-text]')) {
  button.addEventListener('click', () => {
    const step = { smaller: Math.max(-1, currentSize() - 1), normal: 0, larger: Math.min(3, currentSize() + 1) };
    setSize(step[button.dataset.text]);
    say(words().size(SIZES[currentSize()]));
  });
}

// Contrast: a class whose rules set the --antt-* colours, and the attribute that asks the elements in the page for stronger lines.
function setContrast(contrast) {
  root.classList.toggle('more-contrast', contrast === 'more');
  root.dataset.anttContrast = contrast;
  kept.set('contrast', contrast);
}
for (const button of document.querySelectorAll('button[data-contrast]')) {
  button.addEventListener('click', () => {
    setContrast(button.dataset.contrast);
    say(words()[button.dataset.contrast]);
  });
}

// Language: the page carries both; the elements' English comes in a file of its own, loaded when it is wanted.
const vietnamese = new Map();
function translate(node, attribute, read, write) {
  if (!vietnamese.has(node)) vietnamese.set(node, read());
  write(root.lang === 'en' ? node.getAttribute(attribute) : vietnamese.get(node));
}
async function setLanguage(language) {
  if (language === 'en') await import('/antt/antt-en.js');
  root.lang = language;
  say('');
  for (const node of document.querySelectorAll('[data-en]')) {
    translate(
      node,
      'data-en',
      () => node.textContent,
      (text) => (node.textContent = text),
    );
  }
  for (const node of document.querySelectorAll('[data-en-label]')) {
    translate(
      node,
      'data-en-label',
      () => node.ariaLabel,
      (text) => (node.ariaLabel = text),
    );
  }
  for (const button of document.querySelectorAll('button[data-language]')) {
    button.ariaPressed = String(button.dataset.language === language);
  }
  kept.set('language', language);
}
for (const button of document.querySelectorAll('button[data-language]')) {
  button.addEventListener('click', () => void setLanguage(button.dataset.language));
}

// Pickers: each sets an attribute of the form. What was typed is kept by the form itself.
function applySettings() {
  const unitType = settings.elements['unit-type'].value;
  const readings = [];
  for (const field of settings.querySelectorAll('[data-units]')) {
    const applies = field.dataset.units.split(' ').includes(unitType);
    const select = field.querySelector('select');
    field.hidden = !applies;
    if (applies && select.value !== '') readings.push(`${select.id}=${select.value}`);
  }
  assessment.setAttribute('unit-type', unitType);
  assessment.setAttribute('year', settings.elements.year.value);
  assessment.setAttribute('readings', readings.join(' '));
  received.hidden = true;
}
settings.addEventListener('change', applySettings);
settings.addEventListener('submit', (event) => event.preventDefault());

/** An address such as `?unit-type=school&year=2024&recognitionBase=pooled` opens the page with that chosen. */
for (const [name, value] of new URLSearchParams(location.search)) {
  const select = settings.querySelector(`select#${CSS.escape(name)}`);
  if (select && [...select.options].some((option) => option.value === value)) select.value = value;
}

// What the portal takes over when the answers are sent.
assessment.addEventListener('antt-submit', ({ detail: { answers, result } }) => {
  const badge = received.querySelector('antt-badge');
  badge.setAttribute('verdict', result.verdict);
  badge.setAttribute('year', result.year);
  received.querySelector('pre').textContent = JSON.stringify(answers, null, 2);
  received.hidden = false;
});
assessment.addEventListener('antt-change', () => (received.hidden = true));

setSize(SIZES[kept.get('text')] ? kept.get('text') : 0);
setContrast(kept.get('contrast') ?? 'less');
applySettings();
if (kept.get('language') === 'en') void setLanguage('en');
