import type { Page } from '@playwright/test';
import { seededRandom } from '../stand-in/seeded-random';

const DAY_MS = 86_400_000;
const PROCEDURES = [
  ['Đăng ký khai sinh', 'Hộ tịch'],
  ['Đăng ký kết hôn', 'Hộ tịch'],
  ['Đăng ký khai tử', 'Hộ tịch'],
  ['Chứng thực bản sao từ bản chính', 'Chứng thực'],
  ['Chứng thực bản sao điện tử từ bản chính', 'Chứng thực'],
  ['Thủ tục xóa ghi nợ tiền sử dụng đất', 'Đất đai'],
] as const;
const OPEN = [
  ['Đang xử lý', 'processing', 'Thụ lý hồ sơ'],
  ['Đang xử lý', 'processing', 'Trình lãnh đạo ký'],
  ['Tạm dừng', 'suspended', 'Thụ lý hồ sơ'],
  ['Yêu cầu bổ sung giấy tờ', 'supplement-requested', 'Tiếp nhận'],
  ['Không được tiếp nhận', 'not-accepted', 'Tiếp nhận'],
] as const;

/**
 * Puts made-up dossiers into the panel's database, as if pages had shown them in the weeks before `now`; the same ones
 * each time. The panel must have been opened once, so that there is a database.
 */
export async function fillDossiers(panel: Page, count: number, now: string): Promise<void> {
  const { between, pick } = seededRandom(2026);
  const end = new Date(now).getTime();
  const dossiers = Array.from({ length: count }, (_, serial) => {
    const received = end - between(0, 74) * DAY_MS;
    const due = received + between(3, 14) * DAY_MS;
    const finished = received + between(0, 14) * DAY_MS;
    const [procedure, field] = pick(PROCEDURES);
    const isDone = finished < end && between(1, 10) < 10;
    const [status, stage, step] = isDone
      ? (['Đã trả kết quả', 'returned', 'Trả kết quả'] as const)
      : pick(OPEN);
    return {
      code: `H32.21-261101-${String(serial).padStart(4, '0')}`,
      procedure,
      field,
      officer: between(1, 33) === 1 ? undefined : `Cán bộ mẫu 0${between(1, 6)}`,
      channel: pick(['online', 'online', 'counter', 'postal'] as const),
      status,
      stage,
      step,
      receivedAt: received,
      // most are in time
      dueAt: between(1, 14) > 1 ? Math.max(due, finished + DAY_MS * between(0, 3)) : due,
      finishedAt: isDone ? finished : undefined,
      firstSeenAt: received,
      seenAt: end,
      page: 'https://mot-cua.test/ho-so',
    };
  });
  await panel.evaluate(async (rows) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('dossiers');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const work = database.transaction('dossiers', 'readwrite');
    for (const row of rows)
      work
        .objectStore('dossiers')
        .put(
          Object.fromEntries(
            Object.entries(row).flatMap(([name, value]) =>
              value === undefined ? [] : [[name, name.endsWith('At') ? new Date(value) : value]],
            ),
          ),
        );
    await new Promise((resolve, reject) => {
      work.oncomplete = resolve;
      work.onerror = () => reject(work.error);
    });
    database.close();
  }, dossiers);
}
