import type { SampleProcedure } from './procedure';

/** The ten statuses of a one-stop system, as it shows them (TT 22/2019/TT-BTTTT, Phụ lục I). */
export const STATUSES = {
  registered: 'Mới đăng ký',
  accepted: 'Được tiếp nhận',
  'not-accepted': 'Không được tiếp nhận',
  processing: 'Đang xử lý',
  'supplement-requested': 'Yêu cầu bổ sung giấy tờ',
  'payment-requested': 'Yêu cầu thực hiện nghĩa vụ tài chính',
  'withdrawal-requested': 'Công dân yêu cầu rút hồ sơ',
  suspended: 'Dừng xử lý',
  settled: 'Đã xử lý xong',
  returned: 'Đã trả kết quả',
} as const;
export type Stage = keyof typeof STATUSES;

export const CHANNELS = { online: 'Trực tuyến', counter: 'Trực tiếp', postal: 'Dịch vụ bưu chính' } as const;
export type Channel = keyof typeof CHANNELS;

/** One step of what has happened to a dossier, oldest first. */
export interface Step {
  at: Date;
  title: string;
  officer: string;
  note?: string;
}

/** A dossier as the stand-in portal keeps it. Nobody in it is real. */
export interface Dossier {
  code: string;
  procedure: SampleProcedure;
  applicant: string;
  channel: Channel;
  officer: string;
  stage: Stage;
  submittedAt: Date;
  receivedAt?: Date;
  dueAt?: Date;
  suspendedAt?: Date;
  /** When the result was there (settled) or handed over (returned). */
  finishedAt?: Date;
  note?: string;
  steps: Step[];
}
