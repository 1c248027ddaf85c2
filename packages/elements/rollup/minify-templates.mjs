import MagicString from 'magic-string';

/** A line break with its indentation says as much as one space. */
const collapse = (text) => text.replace(/\s*\n\s*/g, ' ');

/** Comments go, spaces around braces and after colons, and zeros before points; what holds quoted text is only collapsed: spaces may matter inside. */
const css = (text) =>
  /["']/.test(text.replaceAll("''", ''))
    ? collapse(text)
    : collapse(text.replace(/\/\*[\s\S]*?\*\//g, ''))
        .replace(/\s*([{};,])\s*/g, '$1')
        .replace(/: /g, ':')
        .replace(/ > /g, '>')
        .replace(/(?<![\w.#])0\./g, '.')
        .replace(/;}/g, '}');

/** Elements that stand on lines of their own, or as items of a box: a line break beside their tags is not seen. */
const BLOCK = '</?(?:div|p|form|fieldset|legend|label|ul|li|select|option|details|summary)\\b';
const BEFORE = new RegExp(`\\s*\\n\\s*(?=${BLOCK})`, 'g');
const AFTER = new RegExp(`(${BLOCK}[^<>]*>)\\s*\\n\\s*`, 'g');

/** Without quotes that are not needed. Fewer nodes for a page to make and to lay out, too. */
const html = (text) =>
  /<(pre|textarea)\b/.test(text)
    ? text
    : collapse(
        text
          .replace(/<!--[\s\S]*?-->/g, '')
          .replace(BEFORE, '')
          .replace(AFTER, '$1'),
      )
        .replace(/( [a-z-]+)="([\w-]+)"(?=[ >])/g, '$1=$2')
        .replace(/ >/g, '>');

const minifiers = { css, html, svg: html };

/** Stands for an expression: a tag may begin before it and end after it. */
const HOLE = '\u0001';

function* taggedTemplates(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier' && minifiers[node.tag.name])
    yield node;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent') continue;
    if (Array.isArray(value)) for (const item of value) yield* taggedTemplates(item);
    else if (value && typeof value.type === 'string') yield* taggedTemplates(value);
  }
}

/** Takes indentation and comments out of Lit's css`…`, html`…` and svg`…`, where no minifier of JavaScript looks. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code, id) {
    if (id.includes('/node_modules/') || !/\b(css|html|svg)`/.test(code)) return null;
    const changed = new MagicString(code);
    for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
      const texts = minifiers[tag.name](quasi.quasis.map(({ value }) => value.raw).join(HOLE)).split(HOLE);
      quasi.quasis.forEach(({ start, end, value }, at) => {
        if (texts[at] !== value.raw && end > start) changed.update(start, end, texts[at]);
      });
    }
    return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
  },
});
