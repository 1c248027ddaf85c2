import MagicString from 'magic-string';

/**
 * What lit carries for browsers and uses that no page of ours meets: every browser with the CSS that the elements need
 * (`:has`, `@container`) has constructable style sheets and shadow DOM without polyfills, and no element here uses
 * decorators with metadata, directives on a whole element or that wait, listeners that are objects, values inside comments or raw text (`<style>`, `<textarea>`), or templates that start as SVG or
 * MathML; and a copy of lit that nobody else can reach is neither hydrated nor counted. Text of the very version in package.json.
 */
const cuts = {
  'reactive-element/css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'true',
    ],
    // Only our own sheets meet these, and a test would.
    ['"CSSResult is not constructable. Use `unsafeCSS` or `css` instead."', ''],
    [
      `"Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security."`,
      '',
    ],
  ],
  'reactive-element/reactive-element.js': [
    // No attribute that holds a list, and none written from an object.
    ['case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}', 'case Boolean:t=t?l:null}'],
    ['case Object:case Array:try', 'case Object:try'],
    [',p=a.reactiveElementPolyfillSupport', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  'lit-html/lit-html.js': [
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
    ['if(y.test(r.tagName)){', 'if(false){'],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    // Directives on a whole element, or that wait; listeners with options or that are objects.
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    ['this._$AP?.(!1,!0,s);', ';'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e)', ',h=t!==A&&s===A'],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host??this.element,t)',
    ],
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    ['2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', 'false);'],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
  ],
};

const RAW = /<(?:script|style|textarea|title)\b/g;
const EMPTY_RAW = />\s*<\/(?:script|style|textarea|title)\s*>/g;
const count = (code, pattern) => code.match(pattern)?.length ?? 0;

/** Leaves that out of the single files, and fails the build when lit no longer reads as it did. */
export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    const file = Object.keys(cuts).find((name) => id.replaceAll('\\', '/').endsWith(`/${name}`));
    if (!file) {
      if (!id.includes('/node_modules/') && /\b(svg|mathml)`/.test(code))
        this.error(
          `${id} starts a template as SVG or MathML, which lean-lit.mjs leaves out: put the element in an html template`,
        );
      // An empty one is like any other element.
      if (!id.includes('/node_modules/') && count(code, RAW) > count(code, EMPTY_RAW))
        this.error(`${id} has an element of raw text that is not empty, in which lean-lit.mjs leaves out values`);
      return null;
    }
    const lean = new MagicString(code);
    for (const [from, to] of cuts[file]) {
      const start = code.indexOf(from);
      if (start < 0) this.error(`${file} no longer holds “${from}”: see lean-lit.mjs`);
      lean.update(start, start + from.length, to);
    }
    return { code: lean.toString(), map: lean.generateMap({ hires: true }) };
  },
});
