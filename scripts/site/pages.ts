import { orderProcedures } from '../../shared/procedures/order-procedures';
import type { Procedure } from '../../shared/procedures/procedure';
import { formatIsoDate } from '../../shared/text/format-date';
import {
  type PageId,
  pageAddress,
  procedureFolder,
  SHORT_PAGES,
  shortFolder,
  WARD_PAGES,
} from '../../shared/ward/ward-addresses';
import {
  DEFAULT_OFFICE,
  documentName,
  FEEDBACK_NAMES,
  feedbackLink,
  telephoneLink,
  type WardFile,
} from '../../shared/ward/ward-file';
import { calendarOfWard } from '../../shared/working-time/calendars';
import { formatSessions } from '../../shared/working-time/sessions-text';
import { nameDays, usualHours } from '../../shared/working-time/usual-hours';
import { rootFrom, type Site, type SitePage } from './layout';
import { type Markup, markup } from './markup';
import { officeData } from './structured-data';

/** Every page of the menu. A page that another widget brings is added here and in `WARD_PAGES`. */
export function menuPages(site: Site, procedures: readonly Procedure[]): SitePage[] {
  const make: Record<PageId, () => SitePage> = {
    home: () => homePage(site),
    lookup: () => lookupPage(site.ward, procedures.length),
    procedures: () => listPage(site.ward, procedures),
    progress: () => progressPage(site.ward),
    answers: () => answersPage(site),
    survey: () => surveyPage(site.ward, WARD_PAGES.survey, 'web'),
    results: () => resultsPage(site.ward),
    contact: () => contactPage(site),
  };
  return site.menu.map((id) => make[id]());
}

const CARDS: Record<Exclude<PageId, 'home'>, [title: string, lead: string]> = {
  lookup: ['Tra cứu thủ tục', 'Giấy tờ cần chuẩn bị, thời hạn, phí, lệ phí.'],
  procedures: ['Danh mục thủ tục', 'Tất cả thủ tục, theo lĩnh vực.'],
  progress: ['Tiến độ hồ sơ', 'Hồ sơ của Quý vị đang ở bước nào.'],
  answers: ['Góp ý và trả lời', 'Đơn vị đã trả lời và đã làm gì theo góp ý.'],
  survey: ['Đánh giá sự phục vụ', 'Vài câu hỏi, không hỏi họ tên.'],
  results: ['Mức độ hài lòng', 'Kết quả khảo sát hằng tháng.'],
  contact: ['Liên hệ, góp ý', 'Đường dây nóng, nơi nhận phản ánh, kiến nghị.'],
};

function homePage({ ward, menu, day }: Site): SitePage {
  const office = ward.office ?? DEFAULT_OFFICE;
  return {
    folder: '',
    title: office,
    description: `${office} ${ward.name}: tra cứu thủ tục hành chính, đánh giá sự phục vụ, liên hệ.`,
    data: officeData(ward, day),
    widgets: true,
    body: markup`<h1>${office} ${ward.name}</h1>
      <ul class="cards">${menu.flatMap((id) => {
        if (id === 'home') return [];
        const [title, lead] = CARDS[id];
        return markup`
        <li><a href="${WARD_PAGES[id]}"><strong>${title}</strong> <span>${lead}</span></a></li>`;
      })}
      </ul>
      ${contactWidget(ward, day, './')}`,
  };
}

const lookupPage = (ward: WardFile, count: number): SitePage => ({
  folder: WARD_PAGES.lookup,
  title: 'Tra cứu thủ tục hành chính',
  description: `Tìm trong ${count} thủ tục hành chính của ${ward.name}: giấy tờ, thời hạn, phí, lệ phí.`,
  widgets: true,
  body: markup`<h1>Tra cứu thủ tục hành chính</h1>
      <hl-lookup src="../widgets/procedures-index.json" base-url="${pageAddress(ward, 'procedures')}">
        <p>Quý vị có thể xem <a href="../${WARD_PAGES.procedures}">danh mục thủ tục</a>.</p>
      </hl-lookup>`,
});

function listPage(ward: WardFile, procedures: readonly Procedure[]): SitePage {
  const groups = [...groupByField(orderProcedures(procedures))];
  return {
    folder: WARD_PAGES.procedures,
    title: 'Danh mục thủ tục hành chính',
    description: `${procedures.length} thủ tục hành chính tiếp nhận tại ${ward.name}, theo lĩnh vực.`,
    body: markup`<h1>Danh mục thủ tục hành chính</h1>
      <p>${procedures.length} thủ tục. Quý vị cũng có thể <a href="../${WARD_PAGES.lookup}">tìm theo tên</a>.</p>
      ${groups.map(
        ([field, own]) => markup`<h2>${field}</h2>
      <ul>${own.map(
        ({ code, name }) => markup`
        <li><a href="${code}/">${name}</a> <span class="aside">${code}</span></li>`,
      )}
      </ul>
      `,
      )}`,
  };
}

function groupByField(procedures: readonly Procedure[]): Map<string, Procedure[]> {
  const fields = new Map<string, Procedure[]>();
  for (const procedure of procedures) {
    const field = procedure.field ?? 'Khác';
    fields.set(field, [...(fields.get(field) ?? []), procedure]);
  }
  return fields;
}

const progressPage = (ward: WardFile): SitePage => ({
  folder: WARD_PAGES.progress,
  title: 'Tiến độ hồ sơ',
  description: `Tiến độ giải quyết hồ sơ tại ${ward.name}, tìm theo mã hồ sơ.`,
  widgets: true,
  body: markup`<h1>Tiến độ hồ sơ</h1>
      <hl-progress src="../progress.json">
        <p>Quý vị vui lòng hỏi tại quầy hoặc gọi đường dây nóng.</p>
      </hl-progress>`,
});

/** Answered feedback and what was done because of it; to be read without scripts too. */
const answersPage = ({ ward, answers }: Site): SitePage => ({
  folder: WARD_PAGES.answers,
  title: 'Góp ý và trả lời',
  description: `${ward.name} trả lời phản ánh, kiến nghị và những việc đã làm theo góp ý.`,
  widgets: true,
  body: markup`<h1>Góp ý và trả lời</h1>
      <hl-answers src="../answers.json">
        <dl>${(answers?.answers ?? []).map(
          ({ question, answer, published }) => markup`
          <dt>${question}</dt><dd>${answer} (${formatIsoDate(published)})</dd>`,
        )}${(answers?.improvements ?? []).map(
          ({ said, done, since }) => markup`
          <dt>${said}</dt><dd>${done} (từ ${formatIsoDate(since)})</dd>`,
        )}
        </dl>
      </hl-answers>`,
});

/** The survey; without a collector, where to give feedback. */
function surveyPage(ward: WardFile, folder: string, channel: 'web' | 'qr'): SitePage {
  const root = rootFrom(folder);
  return {
    folder,
    title: 'Đánh giá sự phục vụ',
    description: `Quý vị đánh giá sự phục vụ của ${ward.name}. Không hỏi họ tên, số điện thoại.`,
    widgets: true,
    ...(channel === 'qr' && { canonical: pageAddress(ward, 'survey') }),
    body: markup`<h1>Đánh giá sự phục vụ</h1>
      ${
        ward.collector
          ? markup`<hl-survey unit="${ward.unit}" endpoint="${ward.collector}" channel="${channel}">
        ${feedbackList(ward)}
      </hl-survey>`
          : feedbackList(ward)
      }
      <p><a href="${root}${WARD_PAGES.contact}">Liên hệ, phản ánh, kiến nghị</a></p>`,
  };
}

const resultsPage = (ward: WardFile): SitePage => ({
  folder: WARD_PAGES.results,
  title: 'Mức độ hài lòng',
  description: `Kết quả khảo sát mức độ hài lòng của người dân tại ${ward.name}.`,
  widgets: true,
  body: markup`<h1>Mức độ hài lòng</h1>
      <hl-results unit="${ward.unit}" endpoint="${ward.collector}">
        <p>Kết quả khảo sát hằng tháng được niêm yết tại trụ sở.</p>
      </hl-results>`,
});

const contactPage = ({ ward, day }: Site): SitePage => ({
  folder: WARD_PAGES.contact,
  title: 'Liên hệ, phản ánh, kiến nghị',
  description: `Đường dây nóng, giờ làm việc, địa chỉ và nơi nhận phản ánh, kiến nghị của ${ward.name}.`,
  widgets: true,
  data: officeData(ward, day),
  body: markup`<h1>Liên hệ, phản ánh, kiến nghị</h1>
      ${contactWidget(ward, day, '../')}`,
});

/** The widget, and the same as text where scripts do not run. */
const contactWidget = (
  ward: WardFile,
  day: number,
  root: string,
): Markup => markup`<hl-contact src="${root}ward.json">
        <h2>Giờ làm việc</h2>
        <ul>${usualHours(calendarOfWard(ward.hours), day).map(
          ({ days, sessions }) => markup`<li>${nameDays(days, 'vi')}: ${formatSessions(sessions)}</li>`,
        )}</ul>
        <h2>Đường dây nóng</h2>
        <ul>${ward.hotlines.map(({ number, label }) => markup`<li>${linkTo(telephoneLink(number), number)}${label && `: ${label}`}</li>`)}</ul>
        ${feedbackList(ward)}
        ${ward.documents.length > 0 && documentList(ward, root)}
      </hl-contact>`;

const feedbackList = ({ feedback }: WardFile): Markup => markup`<h2>Nơi nhận phản ánh, kiến nghị</h2>
        <ul>${feedback.map((channel) => {
          const link = feedbackLink(channel);
          return markup`<li>${FEEDBACK_NAMES[channel.kind].vi}: ${link ? linkTo(link, channel.text) : channel.text}</li>`;
        })}</ul>`;

/** Papers that the ward has to post; those in its own folder are found from any page. */
const documentList = ({ documents }: WardFile, root: string): Markup => markup`<h2>Văn bản niêm yết</h2>
        <ul>${documents.map((one) => markup`<li>${linkTo(URL.canParse(one.url) ? one.url : root + one.url, documentName(one).vi)}</li>`)}</ul>`;

const linkTo = (address: string, text: string): Markup => markup`<a href="${address}">${text}</a>`;

/** Pages of short addresses: the survey itself, so that an answer is known to have come by a code; else a step further. */
export function shortPages(ward: WardFile, procedures: readonly Procedure[]): SitePage[] {
  return [
    surveyPage(ward, shortFolder(SHORT_PAGES.survey), 'qr'),
    leadOn(ward, SHORT_PAGES.lookup, WARD_PAGES.lookup, 'Tra cứu thủ tục hành chính'),
    leadOn(ward, SHORT_PAGES.contact, WARD_PAGES.contact, 'Liên hệ, phản ánh, kiến nghị'),
    ...procedures.map(({ code, name }) => leadOn(ward, code, procedureFolder(code), name)),
  ];
}

function leadOn({ site }: WardFile, short: string, target: string, title: string): SitePage {
  const folder = shortFolder(short);
  return {
    folder,
    title,
    description: title.slice(0, 300),
    canonical: site + target,
    body: markup`<h1>${title}</h1>
      <p><a data-lead-on href="${rootFrom(folder)}${target}">Mở trang này</a></p>`,
  };
}
