import { describe, expect, it } from 'vitest';
import { goalsInProse, goalsInTask, uniqueGoals } from './read-goals';

describe('goals', () => {
  it('are of the criterion that their words name', () => {
    expect(goalsInProse('Tiêu chí Thủ tục hành chính: mức độ hài lòng đạt từ 93% trở lên.')).toMatchObject([
      { figure: 93, unit: '%', comparison: 'at-least' },
    ]);
    expect(goalsInTask(['Tỷ lệ hồ sơ đúng hạn từ 98% trở lên\nNộp 2 bản'], 'results')).toMatchObject([
      { figure: 98, criterion: 'results' },
    ]);
  });

  it('said twice are one', () => {
    const goals = goalsInProse('Mức độ hài lòng đạt từ 90% trở lên; chỉ số SIPAS đạt từ 90% trở lên.');
    expect(goals).toHaveLength(2);
    expect(uniqueGoals(goals)).toEqual(goals.slice(0, 1));
  });

  it('in a very long sentence keep whole words around their figure', () => {
    const many = 'làm cho người dân được phục vụ tốt hơn và '.repeat(8);
    const [goal] = goalsInProse(`${many}tỷ lệ hài lòng đạt từ 92% trở lên ${many}ở mọi thôn`);
    expect(goal?.text).toContain('tỷ lệ hài lòng đạt từ 92% trở lên');
    expect(goal?.text.length).toBeLessThan(320);
    const words = new Set(`${many}tỷ lệ hài lòng đạt từ 92% trở lên`.split(' '));
    for (const word of goal?.text.split(' ') ?? []) expect(words).toContain(word);
  });
});
