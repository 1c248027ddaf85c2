import type { Answers, Result } from '@antt/core';
// Defines the elements, and tells TypeScript what they take and send.
import '@antt/elements/react';
import { useState } from 'react';

const YEAR = 2025;

export function App() {
  const [unitType, setUnitType] = useState('residential-area');
  const [unit, setUnit] = useState('');
  const [answers, setAnswers] = useState<Answers>({});
  const [result, setResult] = useState<Result>();
  const [sent, setSent] = useState<Result>();

  return (
    <main>
      <h1>Tự đánh giá tiêu chuẩn “An toàn về an ninh, trật tự”</h1>
      <label>
        Loại đơn vị{' '}
        <select value={unitType} onChange={(event) => setUnitType(event.target.value)}>
          <option value="residential-area">Khu dân cư</option>
          <option value="commune">Xã, phường, đặc khu</option>
          <option value="agency">Cơ quan</option>
          <option value="enterprise">Doanh nghiệp</option>
          <option value="school">Cơ sở giáo dục</option>
        </select>
      </label>
      <label>
        Tên đơn vị <input value={unit} onChange={(event) => setUnit(event.target.value)} />
      </label>

      <antt-assessment
        unitType={unitType}
        year={YEAR}
        answers={answers}
        onantt-change={({ detail }) => {
          setAnswers(detail.answers);
          setResult(detail.result);
        }}
        onantt-submit={(event) => {
          // The page shows the result itself; this is where it would send the answers to its server.
          event.preventDefault();
          setSent(event.detail.result);
        }}
      />

      {result?.unitType === unitType && (
        <output>
          <antt-badge verdict={result.verdict} year={result.year} unit={unit} /> Còn {result.missing.length} câu có thể
          làm thay đổi kết quả.
        </output>
      )}
      <button
        onClick={() => {
          setAnswers({});
          setResult(undefined);
        }}
      >
        Xóa hết câu trả lời
      </button>

      {sent && (
        <section aria-labelledby="sent">
          <h2 id="sent">Kết quả đã gửi</h2>
          <antt-result result={sent} headingLevel={3} />
        </section>
      )}
    </main>
  );
}
