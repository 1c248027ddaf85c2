/** What is private stays out of the documentation: `#private` and underscored members and those marked `@internal`. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = (member) =>
      !/^[#_]/.test(member.name) && !['private', 'protected'].includes(member.privacy) && !member.static;
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      }
    }
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/locales/**'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
