import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CriteriaSet, calendarOf, compile, NoCriteriaError, wordsFor } from '@antt/core';
import { criteriaFor as currentFor } from './current.ts';
import { texts as lightWords } from './current-texts-vi.ts';
import { amendments, criteriaFor, criteriaUnder, type UnitType, unitTypes } from './index.ts';
import { texts as english } from './texts-en.ts';
import { texts as vietnamese } from './texts-vi.ts';

/** The instrument, then the amendments. */
const textOf = (unitType: UnitType, year: number, asOf?: string): string => {
  const { instrument, amendments } = criteriaFor(unitType, year, { asOf });
  return [instrument, ...amendments].join(' ');
};

describe('the text that governs a year', () => {
  it('is found for every unit type and every year since 2012', () => {
    for (const unitType of unitTypes) {
      for (let year = 2012; year <= 2030; year += 1) {
        const expected = year <= 2021 ? 'tt-23-2012' : year <= 2024 ? 'tt-124-2021' : 'tt-124-2021 tt-48-2025';
        assert.equal(textOf(unitType, year), expected, `${unitType} ${year}`);
        assert.equal(criteriaFor(unitType, year).year, year);
      }
    }
  });

  it('as of a day leaves out what came later', () => {
    assert.equal(textOf('commune', 2025, '2025-06-30'), 'tt-124-2021');
    assert.equal(textOf('commune', 2025, '2025-07-01'), 'tt-124-2021 tt-48-2025');
    assert.equal(textOf('commune', 2024, '2025-12-31'), 'tt-124-2021');
    assert.equal(textOf('commune', 2022, '2022-02-09'), 'tt-23-2012');
    assert.equal(textOf('commune', 2022, '2022-02-10'), 'tt-124-2021');
    assert.equal(textOf('school', 2019, '2026-01-01'), 'tt-23-2012');
    assert.equal(textOf('school', 2019, '2012-06-18'), 'tt-23-2012');
  });

  it('as of a day can be compiled, calendar and all', () => {
    const standard = compile(criteriaFor('commune', 2022, { asOf: '2022-02-09' }));
    assert.equal(standard.year, 2022);
    assert.equal(standard.calendar().window, null);
  });

  it('refuses a year that is no whole number, and says what came', () => {
    for (const [year, got] of [
      ['2025', 'the text "2025"'],
      [2025.5, '2025\\.5'],
      [NaN, 'NaN'],
      [undefined, 'undefined'],
    ] as const) {
      const message = new RegExp(`^year: expected a whole number, such as 2025; got ${got}\\.$`);
      assert.throws(() => criteriaFor('commune', year as number), { name: 'NoCriteriaError', message });
      assert.throws(() => criteriaUnder('tt-124-2021', 'commune', year as number), {
        name: 'NoCriteriaError',
        message,
      });
    }
  });

  it('refuses days that do not exist or lie before the first instrument', () => {
    assert.throws(() => criteriaFor('commune', 2019, { asOf: '2012-06-17' }), {
      name: 'NoCriteriaError',
      message: /2012-06-18; got 2012-06-17/,
    });
    for (const asOf of ['2025-02-30', '2025', 'today', '']) {
      assert.throws(() => criteriaFor('commune', 2025, { asOf }), NoCriteriaError, asOf);
    }
  });

  it('from 2022 on is the same in the lighter entry, but for who reviews and decides; it knows no earlier year', () => {
    for (const unitType of unitTypes) {
      for (const year of [2022, 2025]) {
        const lighter = ({ follows: _, procedure, unamended, ...rest }: CriteriaSet): CriteriaSet => {
          const { registration, window, decisionBefore } = procedure;
          return {
            ...rest,
            procedure: { registration, window, decisionBefore } as CriteriaSet['procedure'],
            ...(unamended && { unamended: [unamended[0], lighter(unamended[1])] }),
          };
        };
        const light = currentFor(unitType, year);
        assert.deepEqual(light, lighter(criteriaFor(unitType, year)));
        assert.deepEqual(compile(light).evaluate({}), compile(criteriaFor(unitType, year)).evaluate({}));
      }
    }
    assert.throws(() => currentFor('commune', 2021), NoCriteriaError);
  });
});

describe('circular 48/2025 as an amendment', () => {
  it('changes who decides, says that this is inferred, and cites itself', () => {
    const authority = (unitType: UnitType, year: number) => criteriaFor(unitType, year).procedure.authority;
    assert.deepEqual(authority('commune', 2024), { decidedBy: ['district-level'], citations: ['10'] });
    assert.deepEqual(authority('commune', 2025), {
      decidedBy: ['province-level'],
      citations: ['10', 'tt-48-2025'],
      basis: 'inferred',
    });
    for (const unitType of ['agency', 'enterprise', 'school'] as const) {
      assert.deepEqual(authority(unitType, 2025)?.decidedBy, ['commune-level', 'province-level', 'ministry']);
    }
    assert.deepEqual(authority('residential-area', 2025), {
      decidedBy: ['commune-people-committee'],
      citations: ['10', 'tt-48-2025'],
      basis: 'inferred',
    });
  });

  it('changes no rule and no day; results name it, and rest on another hash', () => {
    for (const unitType of unitTypes) {
      const [before, after] = [
        criteriaUnder('tt-124-2021', unitType, 2025),
        criteriaUnder('tt-48-2025', unitType, 2025),
      ];
      assert.deepEqual(before.criteria, after.criteria);
      assert.deepEqual(calendarOf(before), calendarOf(after));
      const { amendments, basis } = compile(after).evaluate({});
      assert.deepEqual(amendments, ['tt-48-2025']);
      assert.equal(basis.verification, 'verified');
      assert.notEqual(basis.data, compile(before).evaluate({}).basis.data);
    }
  });

  it('is known in part: a result says so beside the criteria, which are verified', () => {
    const basisOf = (year: number) => compile(criteriaFor('school', year)).evaluate({}).basis;
    assert.equal(basisOf(2025).verification, 'verified');
    assert.deepEqual(basisOf(2025).amendments, { 'tt-48-2025': 'partial' });
    assert.equal(basisOf(2024).amendments, undefined);
    assert.deepEqual(compile(currentFor('school', 2025)).evaluate({}).basis, basisOf(2025));
  });

  it('cites a place only where one is known to be changed; what is inferred says from what', () => {
    const { changes } = amendments[0]!.amendment;
    for (const { id, basis, source, citation } of changes) {
      assert.equal(basis === 'stated', source === 'amending-text', id);
      if (basis === 'stated') assert.equal(citation, '9.1.a', 'the one place that is known');
    }
    assert.deepEqual(
      changes.filter(({ change, citation }) => change === 'fact' && citation !== undefined),
      [],
    );
  });

  it('has words: there are no townships any more, and what is inferred is called so', () => {
    const label = (year: number) => wordsFor(vietnamese, criteriaFor('commune', year)).unitType;
    for (const year of [2019, 2022, 2024]) assert.deepEqual(label(year), { label: 'Xã, phường, thị trấn' });
    assert.equal(label(2025).label, 'Xã, phường, đặc khu');
    assert.match(label(2025).hint ?? '', /không còn thị trấn/);
    for (const year of [2022, 2024, 2025]) {
      assert.deepEqual(wordsFor(lightWords, currentFor('commune', year)).unitType, label(year));
    }
    const words = vietnamese.amendments?.['tt-48-2025'];
    assert.equal(words?.inferred, 'suy luận, chưa kiểm chứng');
    assert.equal(words.unconfirmed, 'ngày chưa được xác nhận');
    const set = criteriaFor('commune', 2025);
    assert.equal(wordsFor(vietnamese, set).instrument('tt-48-2025'), 'Thông tư 48/2025/TT-BCA');
    assert.equal(wordsFor(english, set).instrument('tt-48-2025'), 'Circular 48/2025/TT-BCA');
  });
});

describe('criteria under an instrument', () => {
  it('are given for years that it does not govern, and can be compiled', () => {
    for (const id of ['tt-23-2012', 'tt-124-2021', 'tt-48-2025']) {
      for (const year of [2019, 2025]) assert.equal(compile(criteriaUnder(id, 'commune', year)).calendar().year, year);
    }
    assert.deepEqual(criteriaUnder('tt-48-2025', 'commune', 2019).amendments, ['tt-48-2025']);
    assert.deepEqual(criteriaUnder('tt-124-2021', 'commune', 2025).amendments, []);
  });

  it('names the instruments that are known', () => {
    assert.throws(() => criteriaUnder('tt-1-1999', 'commune', 2025), {
      name: 'NoCriteriaError',
      message: /tt-23-2012, tt-124-2021, tt-48-2025/,
    });
  });
});

describe('words of circular 23/2012', () => {
  for (const unitType of unitTypes) {
    it(`${unitType}: every question, criterion and code, in both languages`, () => {
      const set = criteriaFor(unitType, 2019);
      for (const texts of [vietnamese, english]) {
        const words = wordsFor(texts, set);
        assert.match(words.instrument('tt-23-2012'), /23\/2012\/TT-BCA$/);
        for (const [id, question] of Object.entries(set.questions)) {
          assert.notEqual(words.question(id).label, id);
          if (question.kind === 'choice') {
            for (const code of [...question.options, ...(question.open ?? [])])
              assert.notEqual(words.option(id, code), code);
          }
        }
        for (const { id, parts = [] } of set.criteria) {
          for (const each of [id, ...parts.map((part) => part.id)]) assert.notEqual(words.criterion(each).label, each);
        }
      }
    });
  }

  it('an importing article words what differs there', () => {
    const label = (unitType: UnitType): string =>
      wordsFor(vietnamese, criteriaFor(unitType, 2019)).question('partyResolution').label;
    assert.match(label('residential-area'), /chi bộ/);
    assert.match(label('commune'), /Đảng ủy/);
    assert.match(label('school'), /cấp ủy/);
  });
});
