/**
 * Watches the page's Content Security Policy: a test during which it is violated fails, even if nothing visible broke.
 * `setup.ts` installs this for every test file.
 */

let seen: string[] = [];

document.addEventListener('securitypolicyviolation', (event) => {
  const where = event.sourceFile ? ` at ${event.sourceFile}:${event.lineNumber}` : '';
  seen.push(`${event.effectiveDirective} blocked ${event.blockedURI} ${JSON.stringify(event.sample)}${where}`);
});

/** Reports are queued as tasks, so they come after the code that caused them: let them arrive, then hand them out. */
export async function takeViolations(): Promise<readonly string[]> {
  await new Promise((resolve) => setTimeout(resolve));
  const taken = seen;
  seen = [];
  return taken;
}

/**
 * Root hook: fails each test that violates the policy. It wraps the test's function because mocha gives up the whole file
 * when an `afterEach` throws. Tests with a `done` callback are not wrapped, their violations fail the file.
 */
export function failOnViolations(): void {
  const check = async (): Promise<void> => {
    const violations = await takeViolations();
    if (violations.length > 0) throw new Error(`Content Security Policy violated:\n${violations.join('\n')}`);
  };
  beforeEach(function () {
    const test = this.currentTest;
    const original = test?.fn as (this: Mocha.Context) => unknown;
    if (!test || !original || original.length > 0) return;
    test.fn = async function (this: Mocha.Context) {
      await original.call(this);
      await check();
    };
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await takeViolations();
    else await check();
  });
}
