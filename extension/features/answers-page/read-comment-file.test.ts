import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../collector/exports/write-workbook';
import { toRow } from '../../../collector/response-row';
import { readCommentFile } from './read-comment-file';

const ID = '00000000-0000-4000-8000-000000000001';
const file = (text: string) => new Blob([text]);

describe('a file of comments', () => {
  it('is read with commas and as a spreadsheet has saved it again', async () => {
    const comma = `\ufeffid,submittedOn,comment,done\r\n${ID},2026-11-02,"Nóng, ""bí""\r\nvà chật",Thêm quạt\r\n`;
    const semicolon = `id;submittedOn;comment;done\r\n${ID};02/11/2026;"Nóng, ""bí""\r\nvà chật";Thêm quạt\r\n;;;\r\n`;
    for (const text of [comma, semicolon])
      expect(await readCommentFile(file(text))).toMatchObject({
        problems: [],
        comments: [{ id: ID, day: '2026-11-02', comment: 'Nóng, "bí"\r\nvà chật', done: 'Thêm quạt' }],
      });
  });

  it('is read from the collector’s workbook of all answers too, which does not tell what was done', async () => {
    const answer = toRow({
      ...{ id: ID, unit: 'phuong-mau', questionnaire: 'sipas-2025@1', purposeVersion: '1', lang: 'vi' },
      ...{
        channel: 'kiosk',
        submittedOn: '2026-11-02',
        seconds: 40,
        comment: '=Nóng',
        answers: { staff: 2 },
      },
    });
    async function* pages() {
      yield [answer];
    }
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const part of writeWorkbook(pages())) parts.push(new Uint8Array(part));
    const read = await readCommentFile(new Blob(parts));
    expect(read).toMatchObject({ problems: [], missing: [] });
    expect(read.comments).toEqual([
      {
        ...{ id: ID, day: '2026-11-02', comment: '=Nóng', done: '', flagged: false },
        low: [{ criterion: 'staff', value: 2 }],
      },
    ]);
  });

  it('tells line and column of a quote that does not fit', async () => {
    const half = `id,submittedOn,comment\r\n${ID},2026-11-02,"nửa câu\r\nnữa`;
    await expect(readCommentFile(file(half))).rejects.toMatchObject({ line: 2, column: 49 });
  });

  it.each([
    ['', 'empty'],
    ['chỉ có chữ', 'no-table'],
    ['PK hỏng', 'broken-spreadsheet'],
  ])('%s is refused: %s', async (text, problem) => {
    await expect(readCommentFile(file(text))).rejects.toMatchObject({ problem });
  });
});
