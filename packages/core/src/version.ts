/** Version of the engine, named in every result. `npm run version-packages` keeps it equal to package.json; a test checks it. */
export const ENGINE_VERSION = '0.1.0';
