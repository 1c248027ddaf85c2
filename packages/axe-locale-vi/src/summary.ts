/** The heading over a list of messages, as axe-core wants it: a function in the program, a template of doT's in JSON. */
export interface Summary {
  failureMessage(messages: readonly string[]): string;
}

/**
 * axe makes a function of a template with `new Function`, which a strict page forbids, and shows nothing at all of a sentence
 * that is not a template. So the function is ready-made; in JSON, which carries no function, it becomes the template.
 */
export function summary(heading: string): Summary {
  const failureMessage = (messages: readonly string[]) =>
    [heading, ...messages.map((message) => message.replaceAll('\n', '\n  '))].join('\n  ');
  const toJSON = () => `${heading}{{~it:value}}\n  {{=value.split('\\n').join('\\n  ')}}{{~}}`;
  return { failureMessage: Object.assign(failureMessage, { toJSON }) };
}
