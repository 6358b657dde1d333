import { useEffect, useState } from 'preact/hooks';
import type { BilingualText } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { formatDate } from '../../../shared/text/format-date';
import { watchStore } from '../../platform/changes';
import { clearDossiers, countKeptData, type KeptData as Kept } from '../../platform/forget-dossiers';
import { KEEP_MONTHS } from '../../platform/settings';
import { SurelyButton } from '../../ui/surely-button';
import { ManagedMark } from '../options-page/managed-mark';
import type { SettingsInUse } from '../options-page/use-settings';
import { KeptFileSection } from './kept-file-section';

const TEXTS = {
  title: { vi: 'Dữ liệu trên máy này', en: 'Data on this computer' },
  lead: {
    vi: 'Trình duyệt này giữ mã hồ sơ, thủ tục, ngày, trạng thái, cán bộ xử lý và ghi chú của bạn; không giữ thông tin người dân, không gửi đi đâu.',
    en: 'This browser keeps codes, procedures, dates, states, officers and your notes; nothing of citizens, and nothing is sent anywhere.',
  },
  dossiers: { vi: 'hồ sơ', en: 'dossiers' },
  events: { vi: 'ghi chú và thay đổi', en: 'notes and changes' },
  oldest: { vi: 'xem lần cuối sớm nhất', en: 'the oldest last seen' },
  keep: {
    vi: 'Quên hồ sơ không trang nào cho thấy nữa sau',
    en: 'Forget dossiers that no page has shown for',
  },
  months: { vi: 'tháng', en: 'months' },
  never: { vi: 'không bao giờ', en: 'never' },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  clear: { vi: 'Xóa hết hồ sơ và ghi chú', en: 'Delete all dossiers and notes' },
  clearSurely: { vi: 'Bấm lần nữa để xóa hẳn', en: 'Press again to delete them for good' },
  cleared: { vi: 'Đã xóa hết.', en: 'All is deleted.' },
  failed: { vi: 'Không làm được', en: 'Did not succeed' },
} satisfies Record<string, BilingualText>;

interface KeptDataProps {
  inUse: SettingsInUse;
  clock: () => Date;
}

/** What is kept on this computer, for how long, and how it is deleted. */
export function KeptData({ inUse: { settings, isManaged, save }, clock }: KeptDataProps) {
  const { language, keepMonths } = settings;
  const [kept, setKept] = useState<Kept>();
  const [notice, setNotice] = useState('');
  const failed = (error: unknown) =>
    setNotice(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
  useEffect(() => {
    const life = new AbortController();
    const count = () => countKeptData().then(setKept, failed);
    watchStore(() => void count(), life.signal);
    void count();
    return () => life.abort();
  }, []);

  const keepFor = async (months: number) => {
    await save({ keepMonths: months });
    setNotice(TEXTS.saved[language]);
  };
  const clear = async () => {
    await clearDossiers();
    setKept(await countKeptData());
    setNotice(TEXTS.cleared[language]);
  };
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{TEXTS.title[language]}</h2>
      <p>{TEXTS.lead[language]}</p>
      {kept && (
        <p>
          {kept.dossiers} {TEXTS.dossiers[language]}, {kept.events} {TEXTS.events[language]}
          {kept.oldest && `; ${TEXTS.oldest[language]}: ${formatDate(kept.oldest)}`}
        </p>
      )}
      <div class="actions">
        <label>
          {TEXTS.keep[language]}{' '}
          <select
            value={keepMonths}
            disabled={isManaged('keepMonths')}
            onChange={(event) => void keepFor(Number(event.currentTarget.value)).catch(failed)}
          >
            {KEEP_MONTHS.map((count) => (
              <option key={count} value={count}>
                {count === 0 ? TEXTS.never[language] : `${count} ${TEXTS.months[language]}`}
              </option>
            ))}
          </select>
        </label>
        {isManaged('keepMonths') && <ManagedMark language={language} />}
        <SurelyButton
          label={TEXTS.clear[language]}
          sureLabel={TEXTS.clearSurely[language]}
          onSure={() => clear().catch(failed)}
        />
      </div>
      <p role="status">{notice}</p>
      <KeptFileSection language={language} clock={clock} />
    </section>
  );
}
