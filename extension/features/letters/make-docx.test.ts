import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { LETTER_KINDS } from '../../../shared/letters/letter-form';
import { writeLetter } from '../../../shared/letters/write-letter';
import { makeDocx } from './make-docx';

const NOW = new Date('2026-11-27T09:00:00+07:00');

async function partsOf(kind: (typeof LETTER_KINDS)[number]): Promise<Record<string, string>> {
  const letter = writeLetter(
    kind,
    {
      dossier: { code: 'H57.132-261120-0012', procedure: 'Thủ tục đăng ký khai sinh' },
      unit: 'UBND phường Hoài Nhơn Bắc',
      papers: [{ name: 'Giấy chứng sinh <bản gốc> & tờ khai', originals: 1, copies: 0 }],
      reason: 'Thiếu giấy chứng sinh',
      applicant: 'Ông Trần Văn Thử',
      newAppointment: '2026-12-02',
    },
    NOW,
  );
  if (!letter) throw new Error('no form');
  const zip = await JSZip.loadAsync(await (await makeDocx(letter)).arrayBuffer());
  const names = Object.keys(zip.files).filter((name) => name.endsWith('.xml'));
  const texts = await Promise.all(names.map((name) => zip.file(name)?.async('string') ?? ''));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

describe.each(LETTER_KINDS)('the Word file of %s', (kind) => {
  it('holds the letter on A4', async () => {
    const body = (await partsOf(kind))['word/document.xml'] ?? '';
    expect(body).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(body).toContain('UBND PHƯỜNG HOÀI NHƠN BẮC');
    expect(body).toContain('H57.132-261120-0012');
    expect(body).toContain('Kính gửi: Ông Trần Văn Thử');
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(body).toBe(body.normalize('NFC'));
    // Word calls a file with a broken number damaged
    expect(body).not.toMatch(/w:\w+="\d+\.\d/);
  });

  it('says nothing of the applicant outside the letter itself', async () => {
    const { 'word/document.xml': _, ...others } = await partsOf(kind);
    for (const [name, text] of Object.entries(others)) expect(text, name).not.toContain('Trần');
  });
});

it('the papers stand in a table, with their marks and signs', async () => {
  const body = (await partsOf('supplement-request'))['word/document.xml'] ?? '';
  expect(body).toContain('Giấy tờ cần bổ sung, hoàn thiện');
  expect(body).toContain('Giấy chứng sinh &lt;bản gốc&gt; &amp; tờ khai');
});
