/* global document -- of the page */
// Whether stories show all that custom-elements.json promises: elements, attributes, parts, verdicts, tokens.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tasks.mjs';

const VERDICTS = ['met', 'not-met', 'undetermined', 'not-applicable'];

/** In the page: what is on view, as selectors; tokens that style sheets of elements read; those the page explains (`data-token`). */
export function onView() {
  const seen = new Set();
  const look = (tree) => {
    const host = tree.host?.localName;
    for (const element of tree.querySelectorAll('*')) {
      const { localName, shadowRoot, part, dataset } = element;
      if (dataset.token) seen.add(`explained ${dataset.token}`);
      if (host && element.checkVisibility()) for (const name of part) seen.add(`${host}::part(${name})`);
      if (!shadowRoot || !localName.startsWith('antt-')) continue;
      seen.add(localName);
      for (const { name, value } of element.attributes)
        seen.add(`${localName}[${name}]`).add(`${localName}[${name}=${value}]`);
      for (const { cssRules } of shadowRoot.adoptedStyleSheets) {
        const text = Array.from(cssRules, (rule) => rule.cssText).join('');
        for (const [, token] of text.matchAll(/var\(\s*(--antt-[\w-]+)/g)) seen.add(`read ${token}`);
      }
      look(shadowRoot);
    }
  };
  look(document);
  return [...seen];
}

/** What no story shows, and parts that stories show and the manifest does not name. */
export function gaps(seen) {
  const file = join(root, 'packages/elements/custom-elements.json');
  const { modules } = JSON.parse(readFileSync(file, 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const partsOf = ({ tagName, cssParts = [] }) => {
    const names = cssParts.map(({ name }) => name);
    // A verdict is a part of its own name too; the badge's is its attribute.
    const verdict = names.includes('verdict') && !names.includes('badge') ? VERDICTS : [];
    return [...names, ...verdict].map((name) => `${tagName}::part(${name})`);
  };
  const promised = elements.flatMap((element) => [
    element.tagName,
    ...element.attributes.map(({ name }) => `${element.tagName}[${name}]`),
    ...partsOf(element),
    ...element.cssProperties.map(({ name }) => `explained ${name}`),
  ]);
  const badge = VERDICTS.map((verdict) => `antt-badge[verdict=${verdict}]`);
  const tokens = [...seen].filter((one) => one.startsWith('read ')).map((one) => one.replace('read', 'explained'));
  const missing = [...new Set([...promised, ...badge, ...tokens])].filter((one) => !seen.has(one));
  const documented = new Set(promised);
  const unnamed = [...seen].filter((one) =>
    elements.some(({ tagName }) => one.startsWith(`${tagName}::`)) ? !documented.has(one) : false,
  );
  return [
    ...missing.map((one) => `no story has ${one.replace('explained', 'an explanation of')}`),
    ...unnamed.map((one) => `${one} is not documented: add @csspart to its element`),
  ];
}
