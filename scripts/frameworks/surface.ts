import { readFileSync } from 'node:fs';

/** What may be set on an element: a property, or an attribute that has another name than its property. */
export interface Setting {
  readonly name: string;
  readonly kind: 'property' | 'attribute';
  /** TypeScript type, without `undefined`; its names are public ones of the packages. */
  readonly type: string;
  readonly description: string;
}

/** What a framework has to know of an element. */
export interface Surface {
  readonly tag: string;
  readonly className: string;
  readonly description: string;
  readonly settings: readonly Setting[];
  readonly events: readonly { readonly name: string; readonly description: string }[];
}

interface Member {
  readonly kind: string;
  readonly name: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly type: { readonly text: string };
  readonly description?: string;
}
interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Member[];
  readonly events?: readonly { readonly name: string; readonly description?: string }[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

function settingsOf({ name, attribute = name, type, description = '' }: Member): Setting[] {
  const value = type.text.replace(/ \| undefined\b/, '');
  // Written without a binding, `year="2025"` is text in every framework.
  const asText = value === 'number' ? 'number | `${number}`' : value;
  const property: Setting = { name, kind: 'property', type: attribute === name ? asText : value, description };
  return attribute === name
    ? [property]
    : [property, { name: attribute, kind: 'attribute', type: asText, description }];
}

/** The elements of the custom elements manifest that `npm run manifest` writes, by name. */
export function surfaces(manifest: URL): readonly Surface[] {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ name: className, tagName: tag, description = '', members = [], events = [] }) => {
      const settable = members.filter((member) => member.kind === 'field' && !member.readonly);
      const described = events.map(({ name, description = '' }) => ({ name, description }));
      return tag ? [{ tag, className, description, settings: settable.flatMap(settingsOf), events: described }] : [];
    })
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}
