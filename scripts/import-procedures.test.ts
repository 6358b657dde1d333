import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { proceduresSchema } from '../shared/procedures/procedures-schema';
import { makeProceduresFile } from './procedures/make-procedures-file';
import { renderProceduresFile, renderProceduresSchema } from './procedures/render-files';

const committed = readFileSync('shared/procedures/procedures.json', 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'import-procedures-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('shared/procedures/procedures.json', () => {
  it('is what the import makes of the real data, as far as that is at hand', () => {
    const realInput = process.env.REAL_INPUT;
    const file = proceduresSchema.parse(JSON.parse(committed));
    expect(renderProceduresFile(file)).toBe(committed);
    expect(file.procedures.map(({ code }) => code)).toEqual(
      [...new Set(file.procedures.map(({ code }) => code))].sort(),
    );
    expect(committed).toBe(committed.normalize('NFC'));
    expect(committed).not.toMatch(/[\u00a0\p{Cf}\p{Co}]/u);
    if (!realInput) {
      console.warn(
        'REAL_INPUT is not set: procedures.json was checked by itself, not compared with the real data.',
      );
      return;
    }
    const jsonl = readFileSync(path.join(realInput, 'data/procedures/commune.jsonl'), 'utf8');
    expect(renderProceduresFile(makeProceduresFile(jsonl).file)).toBe(committed);
    expect(file.procedures).toHaveLength(441);
  });

  it('never calls a fee free that has more beside it than a no', () => {
    const { procedures } = proceduresSchema.parse(JSON.parse(committed));
    const fees = procedures.flatMap(({ channels }) => channels.map(({ fee }) => fee));
    const free = fees.flatMap((fee) => (fee.kind === 'shown' && fee.reading === 'free' ? [fee.text] : []));
    expect(new Set(free)).toEqual(
      new Set(['Miễn phí', 'Miễn phí(Không)', 'Miễn phí(Không có)', 'Phí : 0 Đồng']),
    );
    expect(fees.some(({ kind }) => kind === 'unknown')).toBe(true);
  });
});

describe('docs/schemas/procedures.schema.json', () => {
  it('is current (npm run import:procedures writes it)', () => {
    expect(readFileSync('docs/schemas/procedures.schema.json', 'utf8')).toBe(renderProceduresSchema());
  });
});

describe('npm run import:procedures', () => {
  const command = [path.resolve('node_modules/tsx/dist/cli.mjs'), 'scripts/import-procedures.ts'];
  const input = path.join(folder, 'input.jsonl');
  const out = path.join(folder, 'out', 'procedures.json');
  const good = '{"ma_thu_tuc":"1.000001","ten_thu_tuc":"Đăng ký","linh_vuc":"Hộ tịch","nguon":{"S1":"x"}}\n';

  it('writes the file and tells what it met', () => {
    writeFileSync(input, good);
    const printed = execFileSync(process.execPath, [...command, input, '--out', out], { encoding: 'utf8' });
    expect(printed).toMatch(/1 {2}procedure without channels/);
    expect(printed).toMatch(/1 procedures, as of 2026-06-10/);
    expect(proceduresSchema.parse(JSON.parse(readFileSync(out, 'utf8'))).procedures).toHaveLength(1);
  });

  it('writes nothing and ends with 1 when a line is bad, naming file and line', () => {
    rmSync(out, { force: true });
    writeFileSync(input, `${good}{"ten_thu_tuc":"Không có mã"}\n`);
    const { status, stderr } = spawnSync(process.execPath, [...command, input, '--out', out], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/Nothing was written\..*input\.jsonl: line 2: ma_thu_tuc/);
    expect(existsSync(out)).toBe(false);
  });

  it('says how it is used when no file is named', () => {
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/Usage: npm run import:procedures/);
  });
});
