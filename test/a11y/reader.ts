import type { CDPSession } from 'playwright-core';

interface Value {
  readonly value?: string | boolean;
}
interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

const FOCUSED = `(() => {
  let at = document.activeElement;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
})()`;

const text = (value: Value | undefined): string => String(value?.value ?? '').trim();
const property = ({ properties = [] }: Node, name: string): unknown =>
  properties.find((one) => one.name === name)?.value.value;

const described = (node: Node, name = text(node.name)): string =>
  [name, text(node.description)].filter(Boolean).join(' – ');

/** What a screen reader is given, in the order in which it comes: from the browser's accessibility tree, not from the markup. */
export class Reader {
  readonly lines: string[] = [];
  #groups: readonly string[] = [];

  readonly #session: CDPSession;

  constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Notes what has the focus: groups that were entered, then role, name, description, and whether it is invalid. */
  async read(): Promise<void> {
    const { result } = await this.#session.send('Runtime.evaluate', { expression: FOCUSED });
    const { nodes } = (await this.#session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId!,
      fetchRelatives: true,
    })) as unknown as { nodes: readonly Node[] };
    const own = nodes[0]!;
    const groups: string[] = [];
    for (let at: Node | undefined = own; at; at = nodes.find(({ nodeId }) => nodeId === at.parentId)) {
      if (at !== own && text(at.role) === 'group' && text(at.name)) groups.unshift(described(at));
    }
    for (const group of groups.filter((one) => !this.#groups.includes(one))) this.lines.push(`[${group}]`);
    this.#groups = groups;
    const invalid = property(own, 'invalid') === 'true' ? ' (invalid)' : '';
    const line = described(own, `${text(own.role)} “${text(own.name)}”${invalid}`);
    if (line !== this.lines.at(-1)) this.lines.push(line);
  }

  /** Every part of the page that is announced when it changes, and how urgently. */
  async live(): Promise<readonly unknown[]> {
    const { nodes } = (await this.#session.send('Accessibility.getFullAXTree')) as unknown as {
      nodes: readonly Node[];
    };
    return nodes
      .filter((node) => ['status', 'alert', 'log'].includes(text(node.role)))
      .map((node) => property(node, 'live'));
  }
}
