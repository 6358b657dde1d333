import { useState } from 'preact/hooks';
import type { BilingualText } from '../../../shared/text/bilingual-text';
import { isWebAddress } from '../../platform/settings';
import { ManagedMark } from '../options-page/managed-mark';
import { useChoice } from '../options-page/use-choice';
import type { SettingsInUse } from '../options-page/use-settings';

const TEXTS = {
  title: { vi: 'Mã mời đánh giá', en: 'Code for the survey' },
  lead: {
    vi: 'Địa chỉ trang có phiếu khảo sát của đơn vị. Bảng theo dõi sẽ hiện mã QR dẫn tới trang này khi hồ sơ đã giải quyết xong, kèm tên quầy và mã thủ tục, không kèm mã hồ sơ. Để trống thì không hiện mã.',
    en: 'Address of the page with the ward’s survey. Once a dossier is settled the panel shows a QR code that leads there, with the desk and the procedure, without the dossier. Empty: no code is shown.',
  },
  address: { vi: 'Địa chỉ trang khảo sát', en: 'Address of the survey' },
  noAddress: {
    vi: 'Chưa lưu: địa chỉ phải đầy đủ, bắt đầu bằng https:// hoặc http://.',
    en: 'Not saved: the address must be a whole one that starts with https:// or http://.',
  },
} satisfies Record<string, BilingualText>;

/** Where the ward's survey is, for the code in the panel. */
export function SurveyAddress({ inUse }: { inUse: SettingsInUse }) {
  const { settings, isManaged } = inUse;
  const { language } = settings;
  const { choose, notice } = useChoice(inUse);
  /** An address that is being typed, or cannot be used; nothing that happens meanwhile takes it away. */
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const save = (text: string) => {
    const address = text.trim();
    const isRight = address === '' || isWebAddress(address);
    setWrong(!isRight);
    if (!isRight) return;
    setTyped(undefined);
    void choose({ surveyAddress: address });
  };
  return (
    <section aria-labelledby="survey">
      <h2 id="survey">{TEXTS.title[language]}</h2>
      <p id="survey-lead">{TEXTS.lead[language]}</p>
      <label>
        {TEXTS.address[language]}
        <input
          type="url"
          aria-describedby="survey-lead survey-notice"
          aria-invalid={isWrong}
          disabled={isManaged('surveyAddress')}
          value={typed ?? settings.surveyAddress}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => save(event.currentTarget.value)}
        />
      </label>
      {isManaged('surveyAddress') && <ManagedMark language={language} />}
      <p id="survey-notice" role="status" data-problem={isWrong ? true : undefined}>
        {isWrong ? TEXTS.noAddress[language] : notice}
      </p>
    </section>
  );
}
