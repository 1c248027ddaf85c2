const forbidden =
  /\/node_modules\/(zod|ajv|ajv-formats)\/|\/packages\/core\/src\/model\/index\.ts$|^(zod|ajv|ajv-formats)(\/|$)/;

/** Fails the build when code of the checking model (zod, ajv) would reach a browser: it is for building and for Node. */
export const browserOnly = () => ({
  name: 'browser-only',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const kept = Object.entries(chunk.modules).filter(([, module]) => module.renderedLength > 0);
      const found = [...kept.map(([id]) => id), ...chunk.imports].find((id) =>
        forbidden.test(id.replaceAll('\\', '/')),
      );
      if (found) this.error(`${chunk.fileName} contains ${found}, which must not reach a browser`);
    }
  },
});
