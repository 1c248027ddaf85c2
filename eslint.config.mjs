import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/*.test-data.ts', 'test/**/*.ts', 'packages/*/test/**/*.ts'];

/** Arrows only point down: elements → schemas → core; cli → schemas → core; nobody imports elements. */
const boundary = (files, ignores, patterns) => ({
  files,
  ignores: [...tests, ...ignores],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: patterns.map(([regex, message, allowTypeImports = false]) => ({ regex, message, allowTypeImports })),
      },
    ],
  },
});
const checkers = [
  '^(zod|ajv|ajv-formats|json-schema-to-typescript)(/|$)',
  'Only core/src/model and scripts may use the checking libraries.',
];
const model = ['^@antt/core/model$', 'The checking model must not reach a browser: import its types only.', true];
const onlyLocal = (allowed, message) => [`^(?!\\.{1,2}/|(?:${allowed})(?:/|$))`, message];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      'storybook-static/**',
      'coverage/**',
      'packages/schemas/generated/**',
      'examples/**',
      // Each in its framework's own language, which its compiler checks.
      'test/frameworks/*/**',
      '**/.cache/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  {
    // What the bench puts into pages.
    files: ['bench/page/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['document', 'location', 'performance', 'addEventListener', 'requestAnimationFrame', 'requestIdleCallback']
          .concat('URLSearchParams', 'MessageChannel', 'SCHEMA')
          .map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'packages/*/tsconfig.json',
          'tsconfig.tests.json',
          'packages/elements/tsconfig.tests.json',
          'test/frameworks/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Tables of functions are written with method syntax here, and none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: [...tests, 'bench/**/*.ts', 'scripts/**/*.ts', 'packages/schemas/scripts/**/*.ts'],
    rules: {
      // node:test returns promises that the runner awaits itself; chai asserts by property access.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'max-lines': 'off',
    },
  },
  {
    files: ['packages/elements/**/*.ts', 'stories/**/*.ts'],
    ...lit['flat/recommended'],
  },
  {
    files: ['packages/elements/**/*.ts', 'stories/**/*.ts'],
    ...wc['flat/best-practice'],
  },
  {
    files: ['packages/elements/src/**/*.ts', 'stories/**/*.ts'],
    ignores: tests,
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  {
    files: ['stories/**/*.stories.ts'],
    extends: [storybook.configs['flat/recommended']],
    rules: { 'no-restricted-syntax': 'off' },
  },
  boundary(
    ['packages/core/src/**/*.ts'],
    ['packages/core/src/model/**'],
    [onlyLocal('-', '@antt/core imports nothing.')],
  ),
  boundary(['packages/core/src/model/**/*.ts'], [], [onlyLocal('zod', 'The checking model imports nothing but zod.')]),
  boundary(
    ['packages/schemas/src/**/*.ts'],
    [],
    [onlyLocal('@antt/core', '@antt/schemas imports only @antt/core.'), model],
  ),
  boundary(
    ['packages/schemas/scripts/**/*.ts'],
    [],
    [['^@antt/(elements|cli)', 'Nobody imports elements or the command line.']],
  ),
  boundary(
    ['packages/elements/src/**/*.ts'],
    [],
    [
      onlyLocal('@antt/core|@antt/schemas|lit', '@antt/elements imports only lit, @antt/schemas and @antt/core.'),
      checkers,
      model,
    ],
  ),
  boundary(
    ['packages/cli/src/**/*.ts'],
    [],
    [
      onlyLocal(
        '@antt/core|@antt/schemas|exceljs|papaparse|node:[a-z/_]+',
        '@antt/cli imports only Node, @antt/schemas, @antt/core and the readers of tables.',
      ),
    ],
  ),
  boundary(
    ['packages/axe-locale-vi/src/**/*.ts'],
    [],
    [
      onlyLocal('axe-core', '@antt/axe-locale-vi imports nothing.'),
      ['^axe-core', '@antt/axe-locale-vi needs the types of axe-core and nothing else of it.', true],
    ],
  ),
  {
    files: ['*.config.*', '**/.storybook/**', '**/*.config.mjs', 'scripts/node-reporter.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
