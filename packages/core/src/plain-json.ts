/**
 * The JSON of plain data, to send, to store or to compare. Data is taken as it is: libraries of old gave every list and
 * object of a page a `toJSON` of their own, which `JSON.stringify` by itself would call.
 *
 * @throws TypeError for data that goes in a circle
 */
export const plainJson = (data: unknown): string =>
  JSON.stringify(data, function (this: Readonly<Record<string, unknown>>, key) {
    return this[key];
  });
