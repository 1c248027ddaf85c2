import { casesAnnex } from './cases.ts';
import { criterionSection, readingItems, readingsOfSet } from './criterion.ts';
import { amendmentsSection, factsSection, procedureSection } from './front.ts';
import { type Html, html, list } from './html.ts';
import { allInstruments } from './instruments.ts';
import { type View, allCriteria, basesOf, pagePath, unitLabel } from './view.ts';
import { type LanguageCode, LANGUAGE_CODES, auditWords } from './words.ts';

const other = (language: LanguageCode): LanguageCode => LANGUAGE_CODES.find((code) => code !== language)!;

/** File of the list of all pages. The Vietnamese one is where the folder itself leads. */
export const indexPath = (language: LanguageCode): string =>
  language === 'vi' ? 'index.html' : `index.${language}.html`;

function documentOf(language: LanguageCode, title: string, root: string, body: Html): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${root}audit.css" />
      </head>
      <body>
        ${body}
      </body>
    </html> `.markup.replace(/^ +/gm, '');
}

/** A statement of its own for each text: who signs for one does not sign for the other. */
function signatureSection(view: View): Html {
  const { own, words } = view;
  return html`<section>
    <h2 id="signature">${own.signature}</h2>
    ${basesOf(view).map(
      ({ text, status, hash, amends }) =>
        html`<section class="signature">
          <h3>${text}</h3>
          <p>${own.verification}: ${status}</p>
          <p>${amends ? own.declarationAmended(text) : own.declaration(words.unitType.label, text)}</p>
          <p>${own.holdsFor(hash)}</p>
          <div class="signers">
            ${own.signers.map(
              (signer) =>
                html`<div>
                  <p class="name">${signer}</p>
                  ${own.signerFields.map((field) => html`<p class="line">${field}:</p>`)}
                </div>`,
            )}
          </div>
        </section>`,
    )}
  </section>`;
}

/** The page of one instrument and unit type in one language. */
export function auditPage(view: View): string {
  const { language, set, own, words } = view;
  const unit = words.unitType.label;
  const law = words.instrument(set.instrument);
  const second = other(language);
  const readings = readingsOfSet(view);
  const contents = allCriteria(set.criteria).map(
    ({ id }) => html`<a href="#${id}">${id}</a> ${words.criterion(id).label}`,
  );
  return documentOf(
    language,
    `${own.title(unit)} · ${law}`,
    '../',
    html`<header>
        <nav>
          <a href="../${indexPath(language)}">${own.allPages}</a>
          <a href="../${pagePath(set.instrument, set.unitType, second)}" lang="${second}" hreflang="${second}"
            >${own.otherLanguage}</a
          >
        </nav>
        <h1>${own.title(unit)}</h1>
        <p>${law}</p>
      </header>
      <main>
        ${factsSection(view)} ${procedureSection(view)} ${amendmentsSection(view)}
        <section>
          <h2 id="readings">${own.readings}</h2>
          ${
            readings.length > 0
              ? html`<p>${own.readingRule}</p>
                  ${list(readingItems(view, readings))}`
              : html`<p>${own.noReading}</p>`
          }
        </section>
        <section>
          <h2 id="criteria">${own.criteria}</h2>
          <p>${own.cumulative}</p>
          ${list(contents, 'contents')} ${set.criteria.map((criterion) => criterionSection(view, criterion))}
        </section>
        ${signatureSection(view)} ${casesAnnex(view)}
      </main>`,
  );
}

/** The list of all pages, by instrument, newest first. */
export function indexPage(language: LanguageCode): string {
  const own = auditWords[language];
  const second = other(language);
  return documentOf(
    language,
    own.index,
    '',
    html`<header>
        <nav><a href="${indexPath(second)}" lang="${second}" hreflang="${second}">${own.otherLanguage}</a></nav>
        <h1>${own.index}</h1>
        <p>${own.indexHint}</p>
      </header>
      <main>
        ${[...allInstruments].reverse().map((instrument) => {
          const { id, data, texts } = instrument;
          return html`<section>
            <h2 id="${id}">${texts[language].instrument.shortTitle}</h2>
            ${list(
              Object.keys(data.unitTypes).map(
                (unit) => html`<a href="${pagePath(id, unit, language)}">${unitLabel(instrument, unit, language)}</a>`,
              ),
            )}
          </section>`;
        })}
      </main>`,
  );
}
