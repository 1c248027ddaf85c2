import './define.ts';
import '../assessment/define.ts';
import '../locales/en-bundle.ts';
import type { Overlay } from '@antt/core';
import { expect, fixture, html } from '@open-wc/testing';
import { all, at, text } from '../../test/driver.ts';
import type { AnttAssessment } from '../assessment/antt-assessment.ts';
import type { ErrorDetail } from '../assessment/events.ts';

const AN_LAM = '/packages/schemas/overlays/vi-du-an-lam.json';
const SONG_NGAN = '/packages/schemas/overlays/vi-du-song-ngan.json';

/** A form as a page writes it, before anything has been loaded. */
async function assess(overlays: string, lang = 'vi', unitType = 'residential-area'): Promise<AnttAssessment> {
  const host = await fixture<HTMLElement>(
    html`<div lang=${lang}>
      <antt-assessment unit-type=${unitType} year="2025" overlays=${overlays}></antt-assessment>
    </div>`,
  );
  return host.querySelector('antt-assessment')!;
}

/** Waits until something is on view, or fails with what is there instead. */
async function shown(form: AnttAssessment, selector: string): Promise<HTMLElement> {
  for (let tries = 0; tries < 200; tries += 1) {
    await form.updateComplete;
    const [found] = all(form, selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`there is no ${selector}, but: ${text(form.shadowRoot!.firstElementChild)}`);
}

/** Answers of servers, to be given when the test wants them. */
function serve(): { answer(url: string, response: Response | Error): void; asked: string[]; end(): void } {
  const own = globalThis.fetch;
  const waiting = new Map<string, (response: Response | Error) => void>();
  const asked: string[] = [];
  globalThis.fetch = (url) =>
    new Promise((resolve, reject) => {
      const asking = url as string;
      asked.push(asking);
      waiting.set(asking, (response) => (response instanceof Error ? reject(response) : resolve(response)));
    });
  return {
    asked,
    answer: (url, response) => waiting.get(url)!(response),
    end: () => void (globalThis.fetch = own),
  };
}

const overlay = (id: string, label: string): Overlay => ({
  format: 'antt.overlay/1',
  id,
  enactedBy: { number: '1', issuedOn: '2024-01-01', issuer: 'UBND', inForce: { from: '2024-01-01' } },
  verification: 'verified',
  amends: 'tt-124-2021',
  changes: [
    {
      change: 'add-criterion',
      unitTypes: ['residential-area'],
      id: '12.1',
      condition: { op: 'yes', question: 'lamps' },
      questions: { lamps: { kind: 'yes-no' } },
    },
  ],
  words: {
    vi: {
      shortTitle: `Quyết định ${id}`,
      criteria: { '12.1': { label, proof: 'Ảnh' } },
      questions: { lamps: { label, proof: 'Ảnh' } },
    },
  },
});
const json = (value: unknown): Response => new Response(JSON.stringify(value));

describe('overlays by URL', () => {
  it('are loaded, checked and asked, under the local word for the unit', async () => {
    const form = await assess(AN_LAM);
    await shown(form, 'form');
    expect(text(all(form, '[part=title]')[0])).to.contain('thôn, bản, tổ dân phố');
    expect(text(at(form, 'securityCameras').labels![0])).to.contain('camera an ninh');
    expect(form.result!.overlays).to.deep.equal(['vi-du-an-lam']);
  });

  it('say that they are being loaded, in the language of the page, and report no error meanwhile', async () => {
    const server = serve();
    try {
      const form = await assess('/slow.json', 'en');
      const errors: unknown[] = [];
      form.addEventListener('antt-error', (event) => errors.push(event));
      const status = await shown(form, '[role=status]');
      expect(text(status)).to.equal('Loading the rules of the province…');
      expect(form.result).to.equal(undefined);
      server.answer('/slow.json', json(overlay('slow', 'Có đèn')));
      await shown(form, 'form');
      expect(errors).to.deep.equal([]);
    } finally {
      server.end();
    }
  });

  it('keep what was entered while others are being loaded', async () => {
    const form = await assess(SONG_NGAN);
    await shown(form, 'form');
    form.answers = { talksHeld: 3, newHotspots: 0 };
    form.setAttribute('overlays', AN_LAM);
    await shown(form, 'form');
    form.setAttribute('overlays', SONG_NGAN);
    await shown(form, 'form');
    expect(form.answers).to.deep.equal({ talksHeld: 3, newHotspots: 0 });
  });

  it('may be several, in their order, and those that change one rule are refused in plain words', async () => {
    const form = await assess(`${AN_LAM}  ${SONG_NGAN}`);
    const alert = text(await shown(form, '[role=alert]'));
    expect(alert).to.contain('Chưa mở được biểu mẫu').and.to.contain('“vi-du-an-lam” đã thay đổi quy tắc này');
  });

  it('ignore an answer that comes after the page has turned to another URL', async () => {
    const server = serve();
    try {
      const form = await assess('/first.json');
      await shown(form, '[role=status]');
      form.setAttribute('overlays', '/second.json');
      await form.updateComplete;
      expect(server.asked).to.deep.equal(['/first.json', '/second.json']);
      server.answer('/second.json', json(overlay('second', 'Có đèn thứ hai')));
      await shown(form, 'form');
      server.answer('/first.json', json(overlay('first', 'Có đèn thứ nhất')));
      await new Promise((resolve) => setTimeout(resolve, 50));
      await form.updateComplete;
      expect(form.result!.overlays).to.deep.equal(['second']);
      expect(text(form.shadowRoot!.firstElementChild)).to.contain('Có đèn thứ hai').and.not.to.contain('thứ nhất');
    } finally {
      server.end();
    }
  });

  const failures: readonly (readonly [string, Response | Error, string, string])[] = [
    ['an answer of refusal', new Response('', { status: 404 }), 'máy chủ trả lời 404', 'the server answered 404'],
    ['no answer', new TypeError('Failed to fetch'), 'không kết nối được', 'no connection'],
    ['what is no JSON', new Response('<html>'), 'không phải là JSON', 'not JSON'],
    ['a file that is too large', new Response('x'.repeat(1_000_001)), 'tệp quá lớn', 'too large'],
    [
      'no overlay',
      json({ format: 'nonsense' }),
      'format: cần một trong: antt.overlay/1',
      'expected one of antt.overlay/1',
    ],
    [
      'an overlay without words',
      json({ ...overlay('mute', 'x'), words: {} }),
      'thiếu lời cho bản quy định “vi”',
      'no words for the overlay',
    ],
  ];
  for (const [what, response, vietnamese, english] of failures) {
    it(`tell of ${what}, in words and to the page`, async () => {
      const server = serve();
      const url = `/${what.replaceAll(' ', '-')}.json`;
      try {
        const form = await assess(url);
        const errors: ErrorDetail[] = [];
        form.addEventListener('antt-error', (event) => errors.push(event.detail));
        await shown(form, '[role=status]');
        server.answer(url, response);
        expect(text(await shown(form, '[role=alert]'))).to.contain(vietnamese);
        form.lang = 'en';
        await form.updateComplete;
        expect(text(all(form, '[role=alert]')[0])).to.contain(english);
        expect(errors).to.have.length(1);
        expect(errors[0]!.error).to.be.instanceOf(Error);
        expect(server.asked).to.deep.equal([url]);
      } finally {
        server.end();
      }
    });
  }

  it('go when the attribute goes', async () => {
    const form = await assess(AN_LAM);
    await shown(form, 'form');
    form.removeAttribute('overlays');
    await form.updateComplete;
    expect(form.result!.overlays).to.deep.equal([]);
  });
});
