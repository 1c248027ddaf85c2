import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CriteriaTexts, Texts } from '../model/texts.ts';
import type { CriteriaSet } from '../model/types.ts';
import { wordsFor } from './words.ts';

const article = (id: string, rest: Partial<CriteriaTexts>): CriteriaTexts => ({
  format: 'antt.texts/1',
  language: 'vi',
  article: id,
  criteria: {},
  questions: {},
  ...rest,
});
const said = (label: string) => ({ label, proof: 'Văn bản' });

const texts: Texts = {
  language: 'vi',
  instrument: {
    format: 'antt.instrument-texts/1',
    language: 'vi',
    title: 'Tiêu chuẩn',
    shortTitle: 'Thông tư mẫu',
    unitTypes: {},
    scope: {
      label: 'Có thuộc loại không phải xét không?',
      proof: 'Quyết định',
      none: 'Không',
      exclusions: { small: 'Doanh nghiệp nhỏ' },
    },
    readings: { base: { label: 'Tính thế nào?', options: { pooled: 'Gộp chung' } } },
    procedure: { papers: {}, bodies: {}, attendance: {} },
  },
  articles: [
    article('4', {
      clauses: { '4.3': 'Không để xảy ra vụ việc' },
      criteria: { '4.3.a': said('Không có vụ việc') },
      questions: {
        resolution: said('Nghị quyết của chi bộ'),
        fires: { ...said('Vụ cháy'), marks: { forceMajeure: 'Do bất khả kháng' }, kinds: { fire: 'Cháy' } },
        rating: { ...said('Xếp loại'), options: { good: 'Tốt' } },
      },
    }),
    article('6', { questions: { resolution: said('Nghị quyết của cấp ủy'), fires: said('Vụ cháy ở cơ quan') } }),
    article('7', { criteria: { '7.1': said('Đủ văn bản') }, questions: { rating: said('Xếp loại của trường') } }),
  ],
};
const set = (criteria: CriteriaSet['criteria']): CriteriaSet =>
  ({ instrument: 'mau', amendments: [], criteria }) as unknown as CriteriaSet;
const criterion = (id: string, parts: readonly string[] = []) => ({
  id,
  citations: [],
  parts: parts.map((part) => ({ id: part, citations: [] })),
});

describe('wordsFor', () => {
  const school = wordsFor(texts, set([criterion('7.1'), criterion('7.3', ['6.3.a'])]));
  const area = wordsFor(texts, set([criterion('4.1')]));

  it('tells at the scope question what the unit type is, unless the scope has a hint of its own', () => {
    const unitTypes = { school: { label: 'Cơ sở giáo dục', hint: 'Không gồm nhà trẻ.' }, agency: { label: 'Cơ quan' } };
    const hintFor = (unitType: string, scope = {}) => {
      const instrument = { ...texts.instrument, unitTypes, scope: { ...texts.instrument.scope, ...scope } };
      return wordsFor({ ...texts, instrument }, { ...set([]), unitType }).question('excludedAs').hint;
    };
    assert.equal(hintFor('school'), 'Không gồm nhà trẻ.');
    assert.equal(hintFor('agency'), undefined);
    assert.equal(hintFor('constructor'), undefined);
    assert.equal(hintFor('school', { hint: 'Xem Điều 1.' }), 'Xem Điều 1.');
  });

  it('takes the words of an amendment where it has some', () => {
    const amendment = {
      format: 'antt.amendment-texts/1' as const,
      language: 'vi',
      title: 'Sửa đổi',
      shortTitle: 'Thông tư sửa đổi',
      inferred: 'suy luận',
      unconfirmed: 'chưa xác nhận',
      unitTypes: { commune: { label: 'Xã, phường, đặc khu', hint: 'Không còn thị trấn.' } },
      changes: {},
    };
    const unitTypes = { commune: { label: 'Xã, phường, thị trấn' }, school: { label: 'Cơ sở giáo dục' } };
    const amended = { ...texts, instrument: { ...texts.instrument, unitTypes }, amendments: { 'sua-doi': amendment } };
    const under = (unitType: string, amendments: readonly string[]) =>
      wordsFor(amended, { ...set([]), unitType, amendments });
    assert.deepEqual(under('commune', []).unitType, unitTypes.commune);
    assert.deepEqual(under('commune', ['sua-doi']).unitType, amendment.unitTypes.commune);
    assert.equal(under('commune', ['sua-doi']).question('excludedAs').hint, 'Không còn thị trấn.');
    assert.deepEqual(under('school', ['sua-doi']).unitType, unitTypes.school);
    assert.deepEqual(under('constructor', ['unknown']).unitType, { label: 'constructor' });
    assert.equal(under('commune', []).instrument('sua-doi'), 'Thông tư sửa đổi');
  });

  it('takes the words of the instrument that the set is of', () => {
    const earlier = { ...texts, instrument: { ...texts.instrument, shortTitle: 'Thông tư cũ' } };
    const words = wordsFor({ ...texts, earlier: { cu: earlier } }, { ...set([]), instrument: 'cu' });
    assert.equal(words.instrument('cu'), 'Thông tư cũ');
    assert.equal(wordsFor({ ...texts, earlier: { cu: earlier } }, set([])).instrument('mau'), 'Thông tư mẫu');
  });

  it('takes the words of the own article first, then of the one it imports from', () => {
    assert.equal(area.question('resolution').label, 'Nghị quyết của chi bộ');
    assert.equal(school.question('resolution').label, 'Nghị quyết của cấp ủy');
    assert.equal(school.question('fires').label, 'Vụ cháy ở cơ quan');
    assert.equal(school.criterion('7.1').label, 'Đủ văn bản');
    assert.equal(school.criterion('4.3.a').label, 'Không có vụ việc');
    assert.equal(school.clause('4.3'), 'Không để xảy ra vụ việc');
  });

  it('takes options, marks and kinds from the article that has them, though another words the question', () => {
    assert.equal(school.question('rating').label, 'Xếp loại của trường');
    assert.equal(school.option('rating', 'good'), 'Tốt');
    assert.equal(school.mark('fires', 'forceMajeure'), 'Do bất khả kháng');
    assert.equal(school.kind('fires', 'fire'), 'Cháy');
  });

  it('has words for the scope question, readings and the instrument', () => {
    assert.equal(school.question('excludedAs').label, 'Có thuộc loại không phải xét không?');
    assert.equal(school.option('excludedAs', 'none'), 'Không');
    assert.equal(school.option('excludedAs', 'small'), 'Doanh nghiệp nhỏ');
    assert.equal(school.exclusion('small'), 'Doanh nghiệp nhỏ');
    assert.equal(school.reading('base'), 'Tính thế nào?');
    assert.equal(school.readingOption('base', 'pooled'), 'Gộp chung');
    assert.equal(school.instrument('mau'), 'Thông tư mẫu');
  });

  it('shows the id of what has no words, also of ids that objects inherit', () => {
    for (const id of ['nothing', 'constructor', '__proto__']) {
      assert.equal(school.question(id).label, id);
      assert.equal(school.criterion(id).label, id);
      assert.equal(school.clause(id), undefined);
      assert.equal(school.option('rating', id), id);
      assert.equal(school.option('excludedAs', id), id);
      assert.equal(school.mark(id, id), id);
      assert.equal(school.kind('fires', id), id);
      assert.equal(school.reading(id), id);
      assert.equal(school.readingOption('base', id), id);
      assert.equal(school.exclusion(id), id);
      assert.equal(school.instrument(id), id);
    }
  });
});
