import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CalendarEntry, icalendar } from './icalendar.ts';

const entry: CalendarEntry = {
  uid: '2025-register-1@example.org',
  from: '2025-01-01',
  to: '2025-03-31',
  summary: 'Đăng ký',
};
const stamp = '2025-01-02T03:04:05Z';
const octetsOf = (text: string): number => new TextEncoder().encode(text).length;
/** As a reader of the format puts lines together again. */
const unfolded = (file: string): string[] => file.replace(/\r\n[ \t]/g, '').split('\r\n');
const unescaped = (text: string): string => text.replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign));

test('an event of whole days: it ends on the day after', () => {
  assert.equal(
    icalendar([entry], { stamp, name: 'Năm 2025', language: 'vi' }),
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//antt//antt//VI',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Năm 2025',
      'BEGIN:VEVENT',
      'UID:2025-register-1@example.org',
      'DTSTAMP:20250102T030405Z',
      'DTSTART;VALUE=DATE:20250101',
      'DTEND;VALUE=DATE:20250401',
      'SUMMARY;LANGUAGE=vi:Đăng ký',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
  assert.match(
    icalendar([{ ...entry, from: '2024-02-28', to: '2024-02-28' }], { stamp }),
    /DTEND;VALUE=DATE:20240229\r\n/,
  );
  assert.match(icalendar([{ ...entry, to: '2025-12-31' }], { stamp }), /DTEND;VALUE=DATE:20260101\r\n/);
});

test('what has a meaning in the format is escaped', () => {
  const file = icalendar([{ ...entry, summary: 'Xã A; B, C\\D', description: 'một\r\nhai\u0007' }], { stamp });
  assert.ok(file.includes('SUMMARY:Xã A\\; B\\, C\\\\D\r\n'));
  assert.ok(file.includes('DESCRIPTION:một\\nhai \r\n'));
  // A name cannot bring in lines of its own.
  const forged = icalendar([{ ...entry, summary: 'x\r\nEND:VEVENT\r\nATTACH:http://example.org' }], { stamp });
  assert.equal(unfolded(forged).filter((line) => line === 'END:VEVENT').length, 1);
  assert.ok(!unfolded(forged).some((line) => line.startsWith('ATTACH')));
});

test('no line is longer than 75 octets, none is cut within a character, and nothing is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom('ờ', 'a', '😀', ',', '\n'),
      (text, often) => {
        const summary = `${text}${often.repeat(120)}`.replace(/\r\n?/g, '\n');
        const file = icalendar([{ ...entry, summary }], { stamp });
        const lines = file.split('\r\n');
        for (const line of lines) assert.ok(octetsOf(line) <= 75, line);
        assert.ok(!file.includes('\ufffd') || summary.includes('\ufffd'));
        const found = unfolded(file).find((line) => line.startsWith('SUMMARY:'))!;
        // eslint-disable-next-line no-control-regex
        assert.equal(unescaped(found.slice(8)), summary.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' '));
      },
    ),
  );
  // A line of exactly 75 octets stays whole; one more folds it.
  const whole = 'x'.repeat(75 - 'SUMMARY:'.length);
  assert.ok(icalendar([{ ...entry, summary: whole }], { stamp }).includes(`SUMMARY:${whole}\r\n`));
  assert.ok(icalendar([{ ...entry, summary: `${whole}y` }], { stamp }).includes(`SUMMARY:${whole}\r\n y\r\n`));
});

test('a stamp or a day that cannot be read is named', () => {
  for (const wrong of ['2025-01-02', '2025-02-30T00:00:00Z', '2025-01-02T24:00:00Z', '2025-01-02T03:04:05+07:00']) {
    assert.throws(() => icalendar([], { stamp: wrong }), /at stamp: expected an instant in UTC, YYYY-MM-DDTHH:MM:SSZ/);
  }
  assert.throws(
    () => icalendar([{ ...entry, to: '2024-12-31' }], { stamp }),
    /at entries\[0\]\.to: expected a day from 2025-01-01 on; got "2024-12-31"/,
  );
  assert.match(icalendar([entry], { stamp, language: '?' }), /SUMMARY:/);
  assert.throws(() => icalendar([{ ...entry, to: '31/03/2025' }], { stamp }), /at entries\[0\]\.to: expected a day/);
});
