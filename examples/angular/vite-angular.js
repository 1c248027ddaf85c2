import { fileURLToPath } from 'node:url';
import { createCompilerHost, formatDiagnostics, performCompilation, readConfiguration } from '@angular/compiler-cli';
import { transformAsync } from '@babel/core';

/**
 * What `ng build` does with an app, as a plugin: Angular's compiler turns components into plain code ahead of time, and its
 * linker finishes the libraries, so that nothing is compiled in the browser. An app made by the Angular CLI needs none of it.
 * @param {URL} project the tsconfig.json
 * @returns {import('vite').Plugin}
 */
export function angular(project) {
  const compiled = new Map();
  return {
    name: 'angular',
    enforce: 'pre',
    config: (_, { command }) => (command === 'build' ? { define: { ngDevMode: 'false', ngJitMode: 'false' } } : {}),
    buildStart() {
      const { rootNames, options, errors } = readConfiguration(fileURLToPath(project));
      const host = createCompilerHost({ options });
      host.writeFile = (_file, text, _mark, _onError, [source] = []) => source && compiled.set(source.fileName, text);
      const { diagnostics } = performCompilation({ rootNames, options, host });
      const faults = [...errors, ...diagnostics];
      if (faults.length > 0) this.error(formatDiagnostics(faults));
    },
    load: (id) => compiled.get(id),
    transform: (code, filename) =>
      code.includes('ɵɵngDeclare')
        ? transformAsync(code, {
            filename,
            plugins: ['@angular/compiler-cli/linker/babel'],
            configFile: false,
            compact: false,
            babelrc: false,
          })
        : null,
  };
}
