/** What is private stays out of the documentation: `#private` and underscored members and those marked `@internal`. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = (member) =>
      !/^[#_]/.test(member.name) && !['private', 'protected'].includes(member.privacy) && !member.static;
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        const hidden = (declaration.members ?? []).filter((member) => !isPublic(member)).map(({ name }) => name);
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        // Inner state counts as an attribute to the analyzer.
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !hidden.includes(fieldName));
      }
    }
  },
};

/** Classes and tags meet only in `define.ts`, by `defineElement('antt-badge', AnttBadge)`: the analyzer knows no such call. */
function tagNames() {
  const tags = new Map();
  return {
    name: 'tag-names',
    analyzePhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineElement') return;
      const [tag, element] = node.arguments;
      if (tag && ts.isStringLiteral(tag)) tags.set(element.getText(), tag.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
        const tagName = tags.get(declaration.name);
        if (!tagName) continue;
        Object.assign(declaration, { tagName, customElement: true });
        // An event that is dispatched under a name from a variable is found as "type", without a description.
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
    },
  };
}

/** A property's type is what may be set: the analyzer gives what an accessor reads. */
const setterTypes = {
  name: 'setter-types',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isSetAccessor(node) || !ts.isIdentifier(node.name)) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.parent.name?.getText());
    const member = declaration?.members?.find(({ name }) => name === node.name.text);
    const text = node.parameters[0].type?.getText();
    if (member && text) member.type = { text };
  },
};

export default {
  globs: ['src/**/*.ts'],
  // `antt-advice` is drawn by `antt-result` alone.
  exclude: ['src/**/*.test.ts', 'src/locales/**', 'src/advice/**'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, setterTypes, tagNames()],
};
