/** HTML that is safe to put into a page as it is. Only `html` makes it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a template: text is escaped, pieces of HTML and lists of them are not; nothing is nothing. */
export type Piece = Html | string | number | undefined | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element, or for an attribute in quotation marks. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);

function markupOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Html) return piece.markup;
  return typeof piece === 'object' ? piece.map(markupOf).join('') : escapeHtml(String(piece));
}

/** A piece of a page. What is put in is escaped unless it was made by `html` itself. Attributes need quotation marks. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(strings.reduce((markup, text, at) => markup + markupOf(pieces[at - 1]) + text));
}

/** A list; nothing where there are no items. */
export const list = (items: readonly Html[], kind = ''): Html | undefined =>
  items.length === 0
    ? undefined
    : html`<ul class="${kind}">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
