import { LitElement, type TemplateResult, html } from 'lit';
import { contrast } from '../../packages/elements/src/dev/contrast.ts';
import { drawn } from '../../packages/elements/src/dev/draw.ts';
import { type Pair, needed, pairs as pairsOf } from '../../packages/elements/src/dev/pairs.ts';
import { colours } from '../../packages/elements/src/styles/tokens.ts';

/** What `antt-dev.js` looks at on a page; the elements' own colours keep to level AAA. */
const pairs = pairsOf['antt-assessment']!;
const least = (pair: Pair): number => needed(pair, true);

/** `light` or `dark`: the page around. */
type Scheme = 'light' | 'dark';

const sixDigits = (colour: string): string =>
  colour.length === 4 ? colour.replace(/[\da-f]/g, (digit) => digit + digit) : colour;

/**
 * All colour tokens on a page of one scheme, to be changed, with the contrast of each pair as the browser draws it. Stands in
 * the light tree, so that what is chosen reaches the elements below as it would on a portal's page.
 */
export class StoryPalette extends LitElement {
  static override properties = { scheme: {}, chosen: { state: true } };
  declare scheme: Scheme;
  declare chosen: Readonly<Record<string, string>>;

  constructor() {
    super();
    this.scheme = 'light';
    this.chosen = {};
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #value(name: string): string {
    const [light, dark] = colours[name]!;
    return this.chosen[name] ?? sixDigits(this.scheme === 'light' ? light : dark);
  }

  #editor(name: string): TemplateResult {
    const id = `${this.scheme}-${name}`;
    const change = (event: Event): void => {
      this.chosen = { ...this.chosen, [name]: (event.target as HTMLInputElement).value };
    };
    return html`<div class="editor" data-token="--antt-color-${name}">
      <input type="color" id=${id} .value=${this.#value(name)} @input=${change} />
      <label for=${id}><code>--antt-color-${name}</code> <code>${this.#value(name)}</code></label>
    </div>`;
  }

  #pair(pair: Pair): TemplateResult {
    const { colour, or, ground } = pair;
    const isText = pair.kind === 'text';
    return html`<tr data-pair="${colour} ${ground}">
      <td>
        <span
          class=${isText ? 'sample' : 'sample box'}
          style="color: ${this.#value(colour)}; background-color: ${this.#value(ground)}"
          >${isText ? 'Ứng xử' : ''}</span
        >
      </td>
      <th scope="row"><code>${or ? `${colour} + ${or}` : colour}</code> / <code>${ground}</code></th>
      <td class="ratio"></td>
      <td>≥ ${least(pair)}</td>
      <td class="verdict"></td>
    </tr>`;
  }

  protected override render(): TemplateResult {
    const { scheme } = this;
    return html`<section aria-labelledby="${scheme}-title">
      <h2 id="${scheme}-title">${scheme === 'light' ? 'Nền sáng · Light' : 'Nền tối · Dark'}</h2>
      <div class="editors">${Object.keys(colours).map((name) => this.#editor(name))}</div>
      <button type="button" @click=${() => (this.chosen = {})}>Về mặc định · Defaults</button>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col">Màu / nền · Colour / ground</th>
            <th scope="col">Tương phản · Contrast</th>
            <th scope="col">Cần · Needs</th>
            <th scope="col">Kết quả · Result</th>
          </tr>
        </thead>
        <tbody>
          ${pairs.map((pair) => this.#pair(pair))}
        </tbody>
      </table>
      <p class="badges">
        ${['met', 'not-met', 'undetermined', 'not-applicable'].map(
          (verdict) => html`<antt-badge lang="vi" verdict=${verdict} year="2025" unit="Phường Bến Lâm"></antt-badge>`,
        )}
      </p>
    </section>`;
  }

  /** Measures what has been drawn: the samples' own computed colours. */
  protected override updated(): void {
    this.style.colorScheme = this.scheme;
    for (const name of Object.keys(colours)) {
      const property = `--antt-color-${name}`;
      if (this.chosen[name]) this.style.setProperty(property, this.chosen[name]);
      else this.style.removeProperty(property);
    }
    this.querySelectorAll('tr[data-pair]').forEach((row, at) => {
      const { color, backgroundColor } = getComputedStyle(row.querySelector('.sample')!);
      const pair = pairs[at]!;
      const seen = [color, ...(pair.or ? [this.#value(pair.or)] : [])];
      const ratio = Math.max(...seen.map((one) => contrast(drawn(one), drawn(backgroundColor))));
      // Cut, not rounded: 6.96 is not 7.
      row.querySelector('.ratio')!.textContent = `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;
      row.querySelector('.verdict')!.textContent = ratio >= least(pair) ? 'đạt · enough' : 'chưa đạt · too low';
    });
  }
}

if (!customElements.get('story-palette')) customElements.define('story-palette', StoryPalette);
