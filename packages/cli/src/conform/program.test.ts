import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tellingLine } from './program.ts';

describe('tellingLine', () => {
  it('finds the line that says why a program broke down', () => {
    for (const [complaint, line] of [
      [
        "node:internal/modules/cjs/loader:1210\n  throw err;\n  ^\n\nError: Cannot find module '/x.mjs'\n    at f (a.js:1:2)\n\nNode.js v20.20.2\n",
        "Error: Cannot find module '/x.mjs'",
      ],
      [
        'node:internal\n\nError [ERR_MODULE_NOT_FOUND]: Cannot find package\n    at f',
        'Error [ERR_MODULE_NOT_FOUND]: Cannot find package',
      ],
      [
        'Traceback (most recent call last):\n  File "x.py", line 1\n    raise E("error: a")\nKeyError: \'plan\'\n',
        "KeyError: 'plan'",
      ],
      [
        'PHP Fatal error:  Uncaught TypeError: x in a.php:3\nStack trace:\n#0 {main}\n  thrown in a.php',
        'PHP Fatal error:  Uncaught TypeError: x in a.php:3',
      ],
      [
        'Unhandled exception. System.FormatException: bad\r\n   at A.Main()\r\n',
        'Unhandled exception. System.FormatException: bad',
      ],
      [
        "thread 'main' panicked at src/main.rs:2:5:\nno year\nnote: run with RUST_BACKTRACE=1",
        "thread 'main' panicked at src/main.rs:2:5: no year",
      ],
      ['reading\nsh: 1: nosuch: not found\n', 'sh: 1: nosuch: not found'],
      ['', ''],
    ] as const) {
      assert.equal(tellingLine(complaint), line);
    }
  });
});
