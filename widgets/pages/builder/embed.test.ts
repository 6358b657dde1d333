import { expect, test } from 'vitest';
import { surveyAddress } from '../../../shared/satisfaction/survey-address';
import { type Choice, frame, snippet, styleRule, wholePage } from './embed';

const CHOICE: Choice = {
  ...{ tag: 'hl-survey', folder: '/widgets', unit: 'phuong-mau', endpoint: 'https://phieu.example.gov.vn' },
  ...{ questionnaire: 'sipas-2025@1', mode: 'page', lang: 'vi', theme: 'light', target: '', floor: '' },
  ...{ survey: 'https://phuong.example.gov.vn/danh-gia.html', desk: '', procedure: '', accent: '#0b5cad' },
};
const RELEASE = { folder: 'v/0123456789abcdef', integrity: { 'hl-survey.js': 'sha384-abc' } };

test('the snippet loads the one build that was tested, and names what differs from the usual only', () => {
  expect(
    snippet(CHOICE, RELEASE),
  ).toBe(`<script type="module" src="/widgets/v/0123456789abcdef/hl-survey.js" integrity="sha384-abc" crossorigin="anonymous"></script>
<hl-survey unit="phuong-mau" endpoint="https://phieu.example.gov.vn">
  <p>Quý vị vui lòng lấy phiếu đánh giá tại quầy hướng dẫn.</p>
  <canvas width="1" height="900" aria-hidden="true"></canvas>
</hl-survey>
`);
  expect(snippet({ ...CHOICE, mode: 'steps', lang: 'en', theme: 'auto' }, undefined)).toContain(
    '<script type="module" src="/widgets/hl-survey.js"></script>\n<hl-survey unit="phuong-mau" endpoint="https://phieu.example.gov.vn" mode="steps" lang="en" theme="auto">',
  );
});

test('what is typed cannot break out of its attribute', () => {
  const unit = '"><script>alert(1)</script>';
  for (const made of [
    snippet({ ...CHOICE, unit }, RELEASE),
    wholePage({ ...CHOICE, unit }, RELEASE, 'page'),
  ]) {
    const parsed = new DOMParser().parseFromString(made, 'text/html');
    expect(parsed.querySelectorAll('script')).toHaveLength(1);
    expect(parsed.querySelector('hl-survey')?.getAttribute('unit')).toBe(unit);
  }
});

test('a colour of the ward’s own is a rule with the text that is read best on it', () => {
  expect(styleRule(CHOICE)).toBe('');
  expect(styleRule({ ...CHOICE, accent: '#ffd400' })).toBe(
    'hl-survey {\n  --hl-accent: #ffd400;\n  --hl-on-accent: #000000;\n}\n',
  );
});

test('a code to scan says where it was scanned, and keeps what the address had', () => {
  expect(surveyAddress({ ...CHOICE, desk: 'Quầy 1', procedure: '1.001193' })).toBe(
    'https://phuong.example.gov.vn/danh-gia.html?channel=qr&desk=Qu%E1%BA%A7y+1&procedure=1.001193',
  );
  expect(surveyAddress({ ...CHOICE, survey: 'https://a.vn/?p=3' })).toBe('https://a.vn/?p=3&channel=qr');
  expect(surveyAddress({ ...CHOICE, survey: '' })).toBe('');
});

test('a frame has a title and a height, and a page of its own to show', () => {
  expect(frame({ ...CHOICE, mode: 'steps' }, 'https://a.vn/danh-gia.html')).toMatch(/height="760"/);
  const page = new DOMParser().parseFromString(wholePage(CHOICE, RELEASE, 'page'), 'text/html');
  expect(page.querySelector('hl-survey')?.hasAttribute('from-address')).toBe(true);
  expect(page.documentElement.lang).toBe('vi');
});
