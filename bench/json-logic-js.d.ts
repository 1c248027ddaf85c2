declare module 'json-logic-js' {
  /** Applies a rule to data. */
  const jsonLogic: { apply(logic: unknown, data: unknown): unknown };
  export = jsonLogic;
}
