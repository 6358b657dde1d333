import { useState } from 'preact/hooks';
import type { BilingualText } from '../../../shared/text/bilingual-text';
import { OFFICE_HOURS } from '../../../shared/working-time/calendars';
import { type Settings, saveSettings } from '../../platform/settings';

const TEXTS = {
  hours: { vi: 'Giờ làm việc', en: 'Office hours' },
  hoursLead: {
    vi: 'Mọi thời hạn được tính theo giờ này và lịch nghỉ lễ chính thức. Chọn đúng giờ của đơn vị.',
    en: 'Every deadline is counted in these hours and with the official holidays. Choose your unit’s own.',
  },
  place: { vi: 'Đang dùng tại', en: 'In use at' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  guard: { vi: 'Nhắc trước khi bấm nút trên cổng', en: 'Reminder before a press on the portal' },
  guardChoice: {
    vi: 'Giữ lại lần bấm đầu khi còn việc phải làm trước; bấm lần nữa thì cổng nhận như thường',
    en: 'Hold the first press while something must be done before; the second press is the portal’s as ever',
  },
  guardActions: {
    vi: 'Ở trang chi tiết hồ sơ: tiếp nhận, yêu cầu bổ sung, từ chối, hủy, tạm dừng, gia hạn, chuyển xử lý, kết thúc, trả kết quả. Nút đã bấm được ghi vào quá trình của hồ sơ.',
    en: 'On a dossier’s own page: accept, request a supplement, refuse, cancel, suspend, extend, transfer, finish, return the result. What was pressed is kept in the dossier’s history.',
  },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  notSaved: { vi: 'Không lưu được', en: 'Could not be saved' },
} satisfies Record<string, BilingualText>;

/** The unit's office hours, the reminder before a press and the language; each choice is saved at once and pages that are open follow. */
export function WardSettings({ initial }: { initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [notice, setNotice] = useState('');
  const { language } = settings;

  const choose = async (change: Partial<Settings>) => {
    const next = { ...settings, ...change };
    setSettings(next);
    document.documentElement.lang = next.language;
    try {
      await saveSettings(next);
      setNotice(TEXTS.saved[next.language]);
    } catch (error) {
      setNotice(
        `${TEXTS.notSaved[next.language]}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };

  return (
    <>
      <section>
        <fieldset>
          <legend>
            <h2>{TEXTS.hours[language]}</h2>
          </legend>
          <p>{TEXTS.hoursLead[language]}</p>
          {OFFICE_HOURS.map(({ id, name, place }) => (
            <label class="choice" key={id}>
              <input
                type="radio"
                name="office-hours"
                checked={settings.officeHours === id}
                onChange={() => choose({ officeHours: id })}
              />
              <span>{name[language]}</span>
              <small>
                {TEXTS.place[language]}: {place}
              </small>
            </label>
          ))}
        </fieldset>
      </section>
      <section aria-labelledby="guard">
        <h2 id="guard">{TEXTS.guard[language]}</h2>
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.guardsPresses}
            onChange={(event) => choose({ guardsPresses: event.currentTarget.checked })}
          />
          <span>{TEXTS.guardChoice[language]}</span>
          <small>{TEXTS.guardActions[language]}</small>
        </label>
      </section>
      <section>
        <fieldset>
          <legend>
            <h2>{TEXTS.language[language]}</h2>
          </legend>
          {(['vi', 'en'] as const).map((code) => (
            <label class="choice" key={code}>
              <input
                type="radio"
                name="language"
                checked={language === code}
                onChange={() => choose({ language: code })}
              />
              <span lang={code}>{code === 'vi' ? 'Tiếng Việt' : 'English'}</span>
            </label>
          ))}
        </fieldset>
        <p role="status">{notice}</p>
      </section>
    </>
  );
}
