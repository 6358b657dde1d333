import { useState } from 'preact/hooks';
import type { BilingualText } from '../../../shared/text/bilingual-text';
import { tidyText } from '../../../shared/text/tidy-text';
import { FEATURES, type Settings, UNIT_NAME_LENGTH } from '../../platform/settings';
import { ManagedMark } from '../options-page/managed-mark';
import { useChoice } from '../options-page/use-choice';
import type { SettingsInUse } from '../options-page/use-settings';

const TEXTS = {
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
    vi: 'Thông báo trong giờ làm việc khi có hồ sơ cần xử lý ngay, việc trong kế hoạch đến hạn',
    en: 'A notification in office hours when a dossier must be handled at once or a task of the plan is due',
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
} satisfies Record<string, BilingualText>;

/** The unit's name. */
export function UnitName({ inUse }: { inUse: SettingsInUse }) {
  const { settings, isManaged } = inUse;
  const { language } = settings;
  const { choose, notice } = useChoice(inUse);
  /** A name that is being typed; nothing that happens meanwhile takes it away. */
  const [unitName, setUnitName] = useState<string>();
  return (
    <section aria-labelledby="unit">
      <h2 id="unit">{TEXTS.unit[language]}</h2>
      <p id="unit-lead">{TEXTS.unitLead[language]}</p>
      <label>
        {TEXTS.unitName[language]}
        <input
          type="text"
          maxLength={UNIT_NAME_LENGTH}
          aria-describedby="unit-lead"
          disabled={isManaged('unitName')}
          value={unitName ?? settings.unitName}
          onInput={(event) => setUnitName(event.currentTarget.value)}
          onChange={(event) => {
            setUnitName(undefined);
            void choose({ unitName: tidyText(event.currentTarget.value) ?? '' });
          }}
        />
      </label>
      {isManaged('unitName') && <ManagedMark language={language} />}
      <p role="status">{notice}</p>
    </section>
  );
}

/** What is laid over pages and what is told; the reminder before a press; the language. */
export function WardSettings({ inUse }: { inUse: SettingsInUse }) {
  const { settings, isManaged } = inUse;
  const { language } = settings;
  const { choose, notice } = useChoice(inUse);
  return (
    <>
      <section aria-labelledby="features">
        <h2 id="features">{TEXTS.features[language]}</h2>
        {(isManaged('off') || isManaged('isShown')) && <ManagedMark language={language} />}
        <fieldset aria-labelledby="features">
          <label class="choice">
            <input
              type="checkbox"
              checked={settings.isShown}
              disabled={isManaged('isShown')}
              onChange={(event) => choose({ isShown: event.currentTarget.checked })}
            />
            <span>{TEXTS.shown[language]}</span>
            <small>{TEXTS.shortcuts[language]}</small>
          </label>
          <FeatureChoices inUse={inUse} choose={choose} />
        </fieldset>
      </section>
      <section aria-labelledby="guard">
        <h2 id="guard">{TEXTS.guard[language]}</h2>
        {isManaged('guardsPresses') && <ManagedMark language={language} />}
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.guardsPresses}
            disabled={isManaged('guardsPresses')}
            onChange={(event) => choose({ guardsPresses: event.currentTarget.checked })}
          />
          <span>{TEXTS.guardChoice[language]}</span>
          <small>{TEXTS.guardActions[language]}</small>
        </label>
      </section>
      <section aria-labelledby="language">
        <h2 id="language">{TEXTS.language[language]}</h2>
        {isManaged('language') && <ManagedMark language={language} />}
        <fieldset disabled={isManaged('language')} aria-labelledby="language">
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

interface FeatureChoicesProps {
  inUse: SettingsInUse;
  choose(change: Partial<Settings>): Promise<void>;
}

/** What can be switched off, part by part. */
function FeatureChoices({ inUse: { settings, isManaged }, choose }: FeatureChoicesProps) {
  return (
    <>
      {FEATURES.map((feature) => (
        <label class="choice" key={feature}>
          <input
            type="checkbox"
            checked={!settings.off.includes(feature)}
            disabled={isManaged('off')}
            onChange={(event) => {
              const others = settings.off.filter((other) => other !== feature);
              return choose({ off: event.currentTarget.checked ? others : [...others, feature] });
            }}
          />
          <span>{TEXTS[feature][settings.language]}</span>
        </label>
      ))}
    </>
  );
}
