import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INVENTED_NESTED_PLANS } from './invented-nested-plans';
import { INVENTED_PLANS } from './invented-plans';
import { PIECES_SAID_AGAIN } from './pieces-said-again';
import { planSchema } from './plan-schema';
import { type PlanSource, readPlan } from './read-plan';

describe('a plan', () => {
  it.each([...INVENTED_PLANS, ...INVENTED_NESTED_PLANS])('$name', ({ source, tasks, problems = [] }) => {
    const { plan, problems: found } = readPlan(source);
    const read = plan.heads.flatMap((head) =>
      head.tasks.map((task) => [
        head.number ?? head.title,
        task.number,
        task.content,
        task.owners,
        task.rules.map(({ kind }) => kind),
      ]),
    );
    expect(read).toEqual(
      tasks.map(([head, number, content, owners, kinds]) => [
        head,
        number,
        expect.stringContaining(content),
        owners,
        kinds,
      ]),
    );
    expect(found.map(({ reason }) => reason).sort()).toEqual(
      problems.map((reason) => expect.stringContaining(reason)),
    );
    expect(plan).toMatchObject({ unit: 'UBND xã An Lành', year: 2026 });
    expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([]);
  });
});

describe('the facts of a plan', () => {
  const of = (text: string) => readPlan({ text }).plan;
  it('stand in its head and above its appendix', () => {
    expect(
      of(
        'ỦY BAN NHÂN DÂN\nPHƯỜNG HOA MAI\nSố: 15 /KH-UBND\nHoa Mai, ngày 09 tháng 3 năm 2026\nKẾ HOẠCH\nNâng chỉ số hài lòng\nnăm 2026\nCăn cứ …',
      ),
    ).toMatchObject({ unit: 'UBND phường Hoa Mai', number: '15/KH-UBND', date: '2026-03-09', year: 2026 });
  });
  it('are absent where the document leaves them blank', () => {
    const { number, date } = of(
      'Số:      /KH-UBND\nHoa Mai, ngày      tháng 3 năm 2026\nKẾ HOẠCH\nNâng chỉ số năm 2026',
    );
    expect({ number, date }).toEqual({});
  });
  it('goals are what is to be reached, not what was', () => {
    const { goals } = of(
      'Năm 2025 chỉ số hài lòng đạt 90,83%, xếp thứ ba. Phấn đấu mức độ hài lòng đạt từ 92,5% trở lên; tỷ lệ hồ sơ trễ hạn dưới 0,1%; không có chỉ số dưới 80%. Tỷ lệ hồ sơ trực tuyến tối thiểu 70 phần trăm.',
    );
    expect(goals.map(({ comparison, figure, unit }) => [comparison, figure, unit])).toEqual([
      ['at-least', 92.5, '%'],
      ['below', 0.1, '%'],
      ['at-least', 80, '%'],
      ['at-least', 70, '%'],
    ]);
  });
});

describe('what a task counts', () => {
  const countsOf = (product: string) =>
    readPlan({ text: `Kế hoạch năm 2026\nTT\tNội dung\tThời gian\tKết quả\n1\tViệc\tTrong năm\t${product}` })
      .plan.heads[0]?.tasks[0]?.counts;
  it.each([
    [
      'Đăng ít nhất 20 tin, bài/ năm',
      [{ figure: 20, unit: 'tin, bài', comparison: 'at-least', per: 'year' }],
    ],
    [
      'Đến hết ngày 25/8/2026 giải ngân 60% trở lên<br>Đến 31/12/2026 đạt từ 85% trở lên',
      [
        { figure: 60, unit: '%', comparison: 'at-least', by: '2026-08-25' },
        { figure: 85, unit: '%', comparison: 'at-least', by: '2026-12-31' },
      ],
    ],
    ['Đến 31/11/2026 đạt từ 85% trở lên', [{ figure: 85, unit: '%', comparison: 'at-least' }]],
    ['Có ít nhất 02 sáng kiến', [{ figure: 2, unit: 'sáng kiến', comparison: 'at-least' }]],
    ['Văn bản', undefined],
  ])('%s', (product, counts) => expect(countsOf(product)).toEqual(counts));
});

const isSound = (source: PlanSource) => {
  const { plan } = readPlan(source);
  expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([]);
  const text = 'html' in source ? source.html : source.text;
  const letters = (of: string) => of.normalize('NFC').replace(/<[^>]*>|&\w+;|[\s|*_#-]/g, '');
  const whole = letters(text);
  for (const { content } of plan.heads.flatMap(({ tasks }) => tasks))
    for (const word of content.split(/\s+/)) expect(whole).toContain(letters(word));
};

describe('any document', () => {
  const texts = INVENTED_PLANS.map(({ source }) => ('html' in source ? source.html : source.text));
  const cuts = fc
    .tuple(fc.constantFrom(...texts), fc.nat(3_000), fc.nat(3_000))
    .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));
  const shuffled = fc
    .constantFrom(...texts)
    .chain((text) => fc.shuffledSubarray(text.split(/(?<=\n|>)/)))
    .map((lines) => lines.join(''));

  it('cut or shuffled, as text or as HTML, never throws and makes nothing up', () => {
    fc.assert(
      fc.property(fc.oneof(cuts, shuffled), fc.boolean(), (text, isHtml) =>
        isSound(isHtml ? { html: text } : { text }),
      ),
      { numRuns: 300 },
    );
  });

  it('of any letters never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        isSound({ text });
        readPlan({ html: text });
      }),
      { numRuns: 200 },
    );
  });

  // how its time grows is for the bench `plans` to say
  it.each(PIECES_SAID_AGAIN)('%j said 8,000 times over does not hang it', (piece) => {
    const text = piece.repeat(8_000);
    expect(readPlan({ text }).plan.heads).toBeInstanceOf(Array);
    expect(readPlan({ html: text }).plan.heads).toBeInstanceOf(Array);
  });
});
