import type { Surface } from './surface.ts';
import { commented, importsOf, quoted } from './text.ts';

/** How a framework names listeners, and where it looks up tags. */
interface Framework {
  readonly imports: string;
  listener(event: string): string;
  /** The settings as its templates name them, where that is not as they are. */
  settings?(settings: string): string;
  /** Type of the tag, in terms of its element's class and of the settings with the listeners. */
  tag(element: string, own: string): string;
  /** The declaration that adds rows to the framework's own table of tags. */
  table(rows: string): string;
}

const jsx = (module: string) => (rows: string) =>
  `declare module '${module}' { namespace JSX { interface IntrinsicElements { ${rows} } } }`;
const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const CAMEL = `type Camel<Name> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Name;`;

export const frameworks: Readonly<Record<string, Framework>> = {
  react: {
    imports: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';`,
    listener: (event) => `on${event}`,
    tag: (element, own) => `Omit<DetailedHTMLProps<HTMLAttributes<${element}>, ${element}>, keyof ${own}> & ${own}`,
    table: jsx('react'),
  },
  preact: {
    imports: `import type { HTMLAttributes } from 'preact';`,
    listener: (event) => `on${event}`,
    tag: (element, own) => `Omit<HTMLAttributes<${element}>, keyof ${own}> & ${own}`,
    table: jsx('preact'),
  },
  solid: {
    // Solid writes plain text into HTML, where upper case is lost: a property is named by its attribute wherever it has one.
    imports: `import type { JSX } from 'solid-js';
${CAMEL}
type Written<Settings> = Omit<Settings, Camel<Extract<keyof Settings, \`\${string}-\${string}\`>>>;`,
    settings: (settings) => `Written<${settings}>`,
    listener: (event) => `on:${event}`,
    tag: (element, own) => `Omit<JSX.HTMLAttributes<${element}>, keyof ${own}> & ${own}`,
    table: jsx('solid-js'),
  },
  svelte: {
    imports: `import type { HTMLAttributes } from 'svelte/elements';`,
    listener: (event) => `on${event}`,
    tag: (element, own) => `Omit<HTMLAttributes<${element}>, keyof ${own}> & ${own}`,
    table: (rows) => `declare module 'svelte/elements' { interface SvelteHTMLElements { ${rows} } }`,
  },
  vue: {
    // Vue makes kebab-case names camelCase, so that an attribute and its property are one to its type checker.
    imports: `import type { HTMLAttributes, PublicProps } from 'vue';
${CAMEL}
type CamelCase<Settings> = { [Name in keyof Settings as Camel<Name>]: Settings[Name] };`,
    settings: (settings) => `CamelCase<${settings}>`,
    listener: (event) => camel(`on-${event}`),
    tag: (element, own) =>
      `new () => ${element} & { $props: Omit<HTMLAttributes, keyof ${own}> & PublicProps & ${own} }`,
    table: (rows) => `declare module 'vue' { interface GlobalComponents { ${rows} } }`,
  },
};

/** Settings of all elements: what the frameworks share. */
export function settingsTyping(elements: readonly Surface[]): string {
  const interfaces = elements.map(({ tag, className, settings }) => {
    const lines = settings.map(({ name, type, description }) =>
      commented(description, `${quoted(name)}?: ${type} | undefined;`),
    );
    return commented(`Settings of \`<${tag}>\`.`, `export interface ${className}Settings {\n${lines.join('\n')}\n}`);
  });
  return `${importsOf(elements.flatMap(({ settings }) => settings))}\n${interfaces.join('\n')}`;
}

/** The elements in the words of one framework. */
export function frameworkTyping(
  { imports, listener, settings, tag, table }: Framework,
  elements: readonly Surface[],
): string {
  const classes = elements.map(({ className }) => className);
  const interfaces = elements.map(({ className, events }) => {
    const lines = events.map(({ name, description }) =>
      commented(
        description,
        `${quoted(listener(name))}?: ((event: HTMLElementEventMap['${name}']) => void) | undefined;`,
      ),
    );
    const own = `${className}Settings`;
    return `interface ${className}Attributes extends ${settings?.(own) ?? own} {\n${lines.join('\n')}\n}`;
  });
  const rows = elements.map((element) =>
    commented(element.description, `'${element.tag}': ${tag(element.className, `${element.className}Attributes`)};`),
  );
  return `import type { ${classes.join(', ')} } from '../index.js';
import type { ${classes.map((name) => `${name}Settings`).join(', ')} } from './settings.js';
${imports}
${interfaces.join('\n')}
${table(rows.join('\n'))}
export {};`;
}
