import type { Stage } from '../../shared/deadlines/log/seen-dossier';
import type { ProgressFile } from '../../shared/progress/progress';
import { formatIso } from '../../shared/text/format-date';
import { DAY_MS, dayOfInstant, formatDay } from '../../shared/working-time/viet-nam-day';

/** Days ago received, days until the appointment, name of the procedure, stage; a name is in the register of procedures. */
const SAMPLES: [received: number, appointment: number, procedure: string, stage: Stage][] = [
  [0, 1, 'Đăng ký khai sinh', 'registered'],
  [1, 0, 'Đăng ký khai tử', 'settled'],
  [3, 2, 'Đăng ký kết hôn', 'processing'],
  [6, 4, 'Đăng ký thành lập hộ kinh doanh', 'supplement-requested'],
  [9, -1, 'Cấp giấy xác nhận tình trạng hôn nhân', 'processing'],
  [12, -2, 'Đăng ký lại khai sinh', 'returned'],
  [15, 6, 'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật', 'suspended'],
];

/** An invented `progress.json`, made an hour before `now`. */
export function sampleProgress(now: Date): ProgressFile {
  const today = dayOfInstant(now.getTime());
  const asOf = formatIso(new Date(now.getTime() - DAY_MS / 24));
  return {
    version: 1,
    unitName: 'Phường Mẫu',
    asOf,
    dossiers: SAMPLES.map(([received, appointment, procedure, stage], index) => {
      const receivedOn = formatDay(today - received);
      return {
        code: `H57.999-${receivedOn.slice(2).replaceAll('-', '')}-${String(index + 1).padStart(4, '0')}`,
        procedure,
        received: receivedOn,
        appointment: formatDay(today + appointment),
        ...((stage === 'settled' || stage === 'returned') && { finished: formatDay(today + appointment) }),
        stage,
        asOf,
      };
    }),
  };
}
