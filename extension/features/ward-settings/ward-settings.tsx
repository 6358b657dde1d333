import { useEffect, useState } from 'preact/hooks';
import type { BilingualText } from '../../../shared/text/bilingual-text';
import { tidyText } from '../../../shared/text/tidy-text';
import { OFFICE_HOURS } from '../../../shared/working-time/calendars';
import {
  FEATURES,
  type Settings,
  saveSettings,
  UNIT_NAME_LENGTH,
  watchSettings,
} from '../../platform/settings';

const TEXTS = {
  hours: { vi: 'Giờ làm việc', en: 'Office hours' },
  hoursLead: {
    vi: 'Mọi thời hạn được tính theo giờ này và lịch nghỉ lễ chính thức. Chọn đúng giờ của đơn vị.',
    en: 'Every deadline is counted in these hours and with the official holidays. Choose your unit’s own.',
  },
  place: { vi: 'Đang dùng tại', en: 'In use at' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  unitLead: {
    vi: 'Tên đứng đầu các văn bản soạn từ bảng theo dõi, ví dụ: UBND phường …',
    en: 'The name at the head of letters that are written in the panel, such as: UBND phường …',
  },
  unitName: { vi: 'Tên đơn vị', en: 'Name of the unit' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  features: { vi: 'Các phần đang bật', en: 'What is switched on' },
  shown: { vi: 'Hiện trên trang (phím tắt Alt+Shift+H)', en: 'Shown on pages (shortcut Alt+Shift+H)' },
  shortcuts: {
    vi: 'Đổi phím tắt trong trang phím tắt của trình duyệt (chrome://extensions/shortcuts).',
    en: 'Change the shortcuts in the browser’s own page (chrome://extensions/shortcuts).',
  },
  badge: { vi: 'Nhãn thời hạn ở từng hồ sơ', en: 'A badge at each dossier' },
  summary: { vi: 'Tóm tắt thời hạn của trang', en: 'The page’s summary' },
  notification: {
    vi: 'Thông báo trong giờ làm việc khi có hồ sơ cần xử lý ngay',
    en: 'A notification in office hours when something must be handled at once',
  },
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

/** The unit's office hours, its name and the language; each choice is saved at once and pages that are open follow. */
export function WardSettings({ initial }: { initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [notice, setNotice] = useState('');
  /** A name that is being typed; nothing that happens meanwhile takes it away. */
  const [unitName, setUnitName] = useState<string>();
  const { language } = settings;
  useEffect(() => {
    const life = new AbortController();
    // the shortcut, or another window, may turn something meanwhile
    watchSettings(setSettings, life.signal);
    return () => life.abort();
  }, []);

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
        <h2>{TEXTS.unit[language]}</h2>
        <p id="unit-lead">{TEXTS.unitLead[language]}</p>
        <label>
          {TEXTS.unitName[language]}
          <input
            type="text"
            maxLength={UNIT_NAME_LENGTH}
            aria-describedby="unit-lead"
            value={unitName ?? settings.unitName}
            onInput={(event) => setUnitName(event.currentTarget.value)}
            onChange={(event) => {
              setUnitName(undefined);
              void choose({ unitName: tidyText(event.currentTarget.value) ?? '' });
            }}
          />
        </label>
      </section>
      <section>
        <fieldset>
          <legend>
            <h2>{TEXTS.features[language]}</h2>
          </legend>
          <label class="choice">
            <input
              type="checkbox"
              checked={settings.isShown}
              onChange={(event) => choose({ isShown: event.currentTarget.checked })}
            />
            <span>{TEXTS.shown[language]}</span>
            <small>{TEXTS.shortcuts[language]}</small>
          </label>
          {FEATURES.map((feature) => (
            <label class="choice" key={feature}>
              <input
                type="checkbox"
                checked={!settings.off.includes(feature)}
                onChange={(event) => {
                  const others = settings.off.filter((other) => other !== feature);
                  return choose({ off: event.currentTarget.checked ? others : [...others, feature] });
                }}
              />
              <span>{TEXTS[feature][language]}</span>
            </label>
          ))}
        </fieldset>
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
