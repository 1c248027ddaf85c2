/** Tests make elements from markup as a server sends it; the policy of the test page takes strings from a policy only. */
const policy = (
  globalThis as unknown as {
    trustedTypes: {
      createPolicy(name: string, rules: { createHTML(text: string): string }): { createHTML(text: string): string };
    };
  }
).trustedTypes.createPolicy('antt-tests', { createHTML: (text) => text });

/** The first element of some markup, not yet upgraded: it belongs to a document without custom elements until it is put in. */
export function parsed<T extends Element>(markup: string): T {
  const found = new DOMParser().parseFromString(policy.createHTML(markup), 'text/html').body.firstElementChild;
  return found as T;
}
