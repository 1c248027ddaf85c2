// What a province's page does around the overview: it has the answers of its units, works out the results, and shows them.
import '/antt/antt-elements.js';
import '/antt/antt-overview.js';
import '/antt/antt-calendar.js';
import { assessment } from '/antt/antt-assess.js';
import { READINGS, TODAY, YEARS, province } from './generate.js';

const root = document.documentElement;
const overview = document.querySelector('antt-overview');
const section = document.querySelector('#unit');
const bar = document.querySelector('progress');

// An address may ask for another province of the same size: `?seed=7`.
const seed = new URLSearchParams(location.search).get('seed');
const { units, year } = province(seed ? { seed: Number(seed) } : {});

/** Lets the page draw between two pieces of work. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

// Language: the page carries both; English words of the elements come in a file of their own.
const vietnamese = new Map();
async function setLanguage(language) {
  if (language === 'en') await import('/antt/antt-en.js');
  root.lang = language;
  const translate = (selector, attribute, read, write) => {
    for (const node of document.querySelectorAll(selector)) {
      const key = `${attribute} ${node.getAttribute(attribute)}`;
      if (!vietnamese.has(key)) vietnamese.set(key, read(node));
      write(node, language === 'en' ? node.getAttribute(attribute) : vietnamese.get(key));
    }
  };
  translate(
    '[data-en]',
    'data-en',
    (node) => node.textContent,
    (node, text) => (node.textContent = text),
  );
  translate(
    '[data-en-label]',
    'data-en-label',
    (node) => node.ariaLabel,
    (node, text) => (node.ariaLabel = text),
  );
  for (const button of document.querySelectorAll('[data-language]')) {
    button.ariaPressed = String(button.dataset.language === language);
  }
}
for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => void setLanguage(button.dataset.language));
}

/** Answers by year; a page of a real province would fetch them. */
const records = [];
for (const each of YEARS) {
  records.push(...year(each));
  await pause();
}

const work = assessment({ units, records, readings: READINGS, closed: true, today: TODAY });
performance.mark('assessing');
const results = await work.all({
  progress(done, total) {
    bar.value = done / total;
    performance.mark('slice');
  },
});
// For whoever measures: how long all results took, with the pauses in between.
performance.measure('assessed', 'assessing');
document.querySelector('.progress').hidden = true;

overview.register = units;
overview.records = results;
overview.targets = [{ percent: 100 }];
overview.loading = false;

// A unit that was chosen in the list: where its dossier stands, and its result, explained.
overview.addEventListener('antt-open', ({ detail }) => {
  const { name, kind } = units.find(({ code }) => code === detail.unit);
  const dossier = records.find(({ unit, year }) => unit === detail.unit && year === detail.year)?.dossier;
  const calendar = section.querySelector('antt-calendar');
  Object.assign(calendar, { unitType: kind, year: detail.year, unit: name, code: detail.unit, today: TODAY, dossier });
  section.querySelector('h2').textContent = `${name}, ${detail.year}`;
  section.querySelector('antt-result').result = work.one(detail.unit, detail.year);
  section.hidden = false;
  section.focus();
});
document.querySelector('#back').addEventListener('click', () => {
  section.hidden = true;
  overview.focusList();
});
