import { join } from 'node:path';
import { createCompilerHost, formatDiagnostics, performCompilation } from '@angular/compiler-cli';
import ts from 'typescript';

/**
 * Compiles Angular source as its libraries are published, "partially": the app's own version of Angular finishes it.
 * Writes angular.js and angular.d.ts.
 * @param {string} source
 * @param {string} folder
 */
export function compileDirectives(source, folder) {
  const file = join(folder, 'angular.ts');
  const options = {
    compilationMode: 'partial',
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    declaration: true,
    skipLibCheck: true,
    outDir: folder,
    rootDir: folder,
  };
  const host = createCompilerHost({ options });
  const { getSourceFile, fileExists, readFile } = host;
  // The source is never on disk: beside its own output it would be taken for a module of the package.
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.readFile = (name) => (name === file ? source : readFile.call(host, name));
  host.getSourceFile = (name, version, ...rest) =>
    name === file ? ts.createSourceFile(name, source, version) : getSourceFile.call(host, name, version, ...rest);
  const { diagnostics } = performCompilation({ rootNames: [file], options, host });
  if (diagnostics.length > 0) throw new Error(`angular.ts:\n${formatDiagnostics(diagnostics)}`);
}
