import { element } from '../element.js';

const ARTICLES = [
  {
    title: 'Lịch tiếp công dân tháng 11',
    day: '09/11/2026',
    text: 'Lãnh đạo phường tiếp công dân định kỳ vào thứ Năm hằng tuần, từ 08:00 đến 11:00, tại trụ sở.',
  },
  {
    title: 'Hướng dẫn tra cứu hồ sơ bằng mã trên giấy hẹn',
    day: '05/11/2026',
    text: 'Mã hồ sơ có dạng H32.21-261105-0000. Ngày hẹn trả ghi trên giấy tiếp nhận; kết quả có thể trả trước hạn.',
  },
  {
    title: 'Nộp hồ sơ trực tuyến qua Cổng Dịch vụ công quốc gia',
    day: '02/11/2026',
    text: 'Hồ sơ nộp trực tuyến được thông báo tiếp nhận trong 08 giờ làm việc. Trạng thái được cập nhật ở từng bước.',
  },
];

/** News: dates, a dossier's code and the words of deadlines in running text. @type {import('../app.js').View} */
export const showNews = (outlet) => {
  outlet.append(
    element('h1', {}, 'TIN TỨC, THÔNG BÁO'),
    ...ARTICLES.map(({ title, day, text }) =>
      element(
        'article',
        { class: 'news_item' },
        element('h2', {}, title),
        element('p', { class: 'hint' }, `Ngày đăng: ${day}`),
        element('p', {}, text),
      ),
    ),
  );
  return undefined;
};
