import type { Dossier, Stage, Step } from './dossier';

/** What the last step before a stage is called; a stage that is missing follows from receipt alone. */
const LAST_STEP: Partial<Record<Stage, string>> = {
  processing: 'Chuyển phòng chuyên môn thụ lý',
  'not-accepted': 'Từ chối tiếp nhận hồ sơ',
  'supplement-requested': 'Yêu cầu bổ sung giấy tờ',
  'payment-requested': 'Thông báo thực hiện nghĩa vụ tài chính',
  'withdrawal-requested': 'Công dân đề nghị rút hồ sơ',
  suspended: 'Tạm dừng xử lý',
  settled: 'Có kết quả giải quyết',
  returned: 'Trả kết quả',
};

/** The steps that must lie behind a dossier in its stage; `begunAt` is when work on it began. */
export function stepsSoFar(dossier: Dossier, begunAt: Date): Step[] {
  const { applicant, officer, note, submittedAt, receivedAt, finishedAt, stage } = dossier;
  const lastStep = LAST_STEP[stage];
  return [
    { at: submittedAt, title: 'Nộp hồ sơ', officer: applicant },
    ...(receivedAt ? [{ at: receivedAt, title: 'Tiếp nhận hồ sơ', officer }] : []),
    ...(lastStep ? [{ at: finishedAt ?? begunAt, title: lastStep, officer, note }] : []),
  ];
}
