import type { Transaction } from 'kysely';
import { readResponse } from '../../shared/satisfaction/read-response';
import type { SurveyResponse } from '../../shared/satisfaction/response';
import type { AnswersDatabase, Tables } from '../database/tables';
import { storeResponses } from '../store-responses';
import { HEADER, type TransferLine, transferLineSchema } from './transfer-line';

/** The file cannot be taken in; the message names the line and the reason. Nothing of it was kept. */
export class ImportError extends Error {}

const PER_STATEMENT = 500;

interface Imported {
  units: string[];
  /** Answers in the file, and how many of these were not there before. */
  responses: number;
  added: number;
}

/** Collects answers of a file and stores them some hundreds at a time. */
class ResponseImport {
  #waiting: SurveyResponse[] = [];
  responses = 0;
  added = 0;

  constructor(readonly change: Transaction<Tables>) {}

  async take(response: SurveyResponse) {
    this.responses++;
    this.#waiting.push(response);
    if (this.#waiting.length >= PER_STATEMENT) await this.flush();
  }

  async flush() {
    const { added, differing } = await storeResponses(this.change, this.#waiting.splice(0));
    this.added += added.size;
    const [other] = differing;
    if (other) throw new ImportError(`Phiếu ${other.id}: ở đây đã có một phiếu khác dưới mã này.`);
  }
}

async function importLine(
  change: Transaction<Tables>,
  { kind, ...row }: Exclude<TransferLine, { kind: 'response' | 'end' }>,
) {
  switch (kind) {
    case 'unit': {
      const { id, name, origins } = row as Extract<TransferLine, { kind: 'unit' }>;
      await change
        .insertInto('unit')
        .values({ id, name })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ name }))
        .execute();
      for (const origin of origins) {
        await change
          .insertInto('unit_origin')
          .values({ unit: id, origin })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
      return;
    }
    case 'follow_up': {
      const { id, changed_at, ...touched } = row as Extract<TransferLine, { kind: 'follow_up' }>;
      // what was done later stands
      await change
        .updateTable('follow_up')
        .set({ ...touched, changed_at })
        .where('id', '=', id)
        .where(({ eb, or }) => or([eb('changed_at', 'is', null), eb('changed_at', '<', changed_at)]))
        .execute();
      return;
    }
    default:
      await change
        .insertInto(kind)
        .values(row as never)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }
}

/**
 * Takes in what `exportUnit` wrote, all in one transaction. What is there already stays; an answer that is there once more
 * is no error, another answer under its id is.
 * @throws ImportError
 */
export async function importLines(
  db: AnswersDatabase,
  lines: AsyncIterable<string>,
  now: Date,
): Promise<Imported> {
  return db.transaction().execute(async (change) => {
    const taking = new ResponseImport(change);
    const units: string[] = [];
    let number = 0;
    let isWhole = false;
    for await (const text of lines) {
      number++;
      if (number === 1) {
        readHeader(text);
        continue;
      }
      const line = readLine(text, number);
      if (isWhole) throw new ImportError(`Dòng ${number}: có nội dung sau dòng cuối.`);
      if (line.kind === 'response') {
        const { response, errors } = readResponse(line.response, now);
        if (errors) throw new ImportError(`Dòng ${number}: ${errors[0]?.pointer} ${errors[0]?.detail}`);
        if (!units.includes(response.unit)) {
          throw new ImportError(`Dòng ${number}: tệp không có đơn vị ${response.unit}.`);
        }
        await taking.take(response);
        continue;
      }
      await taking.flush();
      if (line.kind === 'end') {
        isWhole = line.responses === taking.responses;
        if (!isWhole)
          throw new ImportError(`Tệp phải có ${line.responses} phiếu, chỉ thấy ${taking.responses}.`);
        continue;
      }
      if (line.kind === 'unit') units.push(line.id);
      await importLine(change, line);
    }
    if (!isWhole) throw new ImportError('Tệp bị cắt ngang: thiếu dòng cuối.');
    return { units, responses: taking.responses, added: taking.added };
  });
}

function parse(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError(`Dòng ${number}: không phải là JSON.`);
  }
}

function readHeader(text: string) {
  const header = parse(text, 1) as Partial<Record<keyof typeof HEADER, unknown>> | null;
  if (header?.format !== HEADER.format) throw new ImportError('Đây không phải tệp do lệnh export ghi ra.');
  if (header.version !== HEADER.version) {
    throw new ImportError(
      `Tệp thuộc phiên bản ${header.version}; bản này đọc được phiên bản ${HEADER.version}.`,
    );
  }
}

function readLine(text: string, number: number): TransferLine {
  const { data, error } = transferLineSchema.safeParse(parse(text, number));
  if (error) throw new ImportError(`Dòng ${number}: không đúng dạng.`);
  return data;
}
