import { feeInWords, paperInWords, termInWords } from '../../shared/procedures/describe-facts';
import { CHANNEL_NAMES } from '../../shared/procedures/posted-terms';
import type { PaperCase, Procedure } from '../../shared/procedures/procedure';
import { formatIsoDate } from '../../shared/text/format-date';
import { procedureFolder } from '../../shared/ward/ward-addresses';
import type { WardFile } from '../../shared/ward/ward-file';
import type { SitePage } from './layout';
import { type Markup, markup } from './markup';
import { serviceData } from './structured-data';

const UNKNOWN = 'Chưa rõ';

/** Everything that is known of a procedure, readable without scripts. */
export function procedurePage(ward: WardFile, procedure: Procedure): SitePage {
  const { code, name, field, note, conditions, steps, url, asOf } = procedure;
  return {
    folder: procedureFolder(code),
    title: name,
    description: `${name} (mã ${code}) tại ${ward.name}: giấy tờ cần chuẩn bị, thời hạn, phí, lệ phí.`.slice(
      0,
      300,
    ),
    data: serviceData(ward, procedure),
    body: markup`<article>
        <p class="kicker">Thủ tục hành chính${field && ` · ${field}`}</p>
        <h1>${name}</h1>
        <p class="aside">Mã thủ tục ${code}. Theo dữ liệu ngày ${formatIsoDate(asOf)}; vui lòng kiểm tra lại trên Cổng trước khi nộp hồ sơ.</p>
        ${note && markup`<p class="note"><strong>${ward.name} lưu ý:</strong> ${note}</p>`}
        ${section('Thời hạn và phí, lệ phí', termTable(procedure))}
        ${section('Giấy tờ cần chuẩn bị', papers(procedure.cases))}
        ${steps && section('Các bước', markup`<ol>${steps.map(({ title, text }) => markup`<li>${title && markup`<strong>${title}</strong> `}${text}</li>`)}</ol>`)}
        ${conditions && section('Yêu cầu, điều kiện', markup`<p>${conditions}</p>`)}
        ${section('Thông tin chung', facts(procedure))}
        <p>${
          url
            ? markup`<a class="primary" href="${url}" rel="external">Xem và nộp hồ sơ trên Cổng Dịch vụ công quốc gia</a>`
            : 'Chưa có liên kết đến thủ tục này trên Cổng Dịch vụ công quốc gia.'
        }</p>
      </article>`,
  };
}

const section = (title: string, content: Markup): Markup => markup`<section>
          <h2>${title}</h2>
          ${content}
        </section>`;

function termTable({ channels }: Procedure): Markup {
  if (channels.length === 0)
    return markup`<p>Dữ liệu chưa có cách nộp, thời hạn và lệ phí. Vui lòng xem trên Cổng.</p>`;
  return markup`<table>
            <thead><tr><th scope="col">Cách nộp</th><th scope="col">Thời hạn giải quyết</th><th scope="col">Phí, lệ phí</th></tr></thead>
            <tbody>${channels.map(
              ({ channel, term, remote, fee }) => markup`
              <tr><th scope="row">${CHANNEL_NAMES[channel].vi}</th><td>${termInWords(term, remote) ?? UNKNOWN}</td><td>${feeInWords(fee) ?? UNKNOWN}</td></tr>`,
            )}
            </tbody>
          </table>
          <p class="aside">“${UNKNOWN}” không có nghĩa là miễn phí.</p>`;
}

function papers(cases: readonly PaperCase[]): Markup {
  const asked = cases.filter(({ papers: list }) => list.length > 0);
  if (asked.length === 0) return markup`<p>Dữ liệu chưa có bảng giấy tờ. Vui lòng xem trên Cổng.</p>`;
  return markup`${[...asked]
    .sort((a, b) => Number(a.title !== '') - Number(b.title !== ''))
    .map(
      ({ title, papers: list }) => markup`<h3>${title || 'Giấy tờ chung'}</h3>
          <ul>${list.map((paper) => markup`<li>${paperInWords(paper)}</li>`)}</ul>
          `,
    )}`;
}

function facts({ audience, agency, issuer, results, decision, place, legalBasis }: Procedure): Markup {
  const rows: [string, readonly (string | undefined)[]][] = [
    ['Kết quả', results],
    ['Cơ quan thực hiện', [agency]],
    ['Nơi nộp', [place]],
    ['Đối tượng thực hiện', audience],
    ['Cơ quan ban hành', [issuer]],
    ['Quyết định công bố', [decision]],
    ['Căn cứ pháp lý', legalBasis ?? []],
  ];
  const known = rows.map(([name, values]) => [name, values.filter((value) => value !== undefined)] as const);
  return markup`<dl>${known
    .filter(([, values]) => values.length > 0)
    .map(
      ([name, values]) => markup`<dt>${name}</dt>${values.map((value) => markup`<dd>${value}</dd>`)}`,
    )}</dl>`;
}
