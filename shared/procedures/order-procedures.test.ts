import { expect, it } from 'vitest';
import { orderFields, orderProcedures } from './order-procedures';

it('puts procedures in order by field, name and code as Vietnamese does, those without a field last', () => {
  const procedures = [
    { code: '9', name: 'Ăn trưa' },
    { code: '4', name: 'Tách hộ', field: 'Cư trú' },
    { code: '3', name: 'Đăng ký thường trú', field: 'Cư trú' },
    { code: '2', name: 'Ấn định', field: 'Đất đai' },
    { code: '1', name: 'Ấn định', field: 'Đất đai' },
    { code: '5', name: 'Di chúc', field: 'Chứng thực' },
  ];
  expect(orderProcedures(procedures).map(({ code }) => code)).toEqual(['5', '3', '4', '1', '2', '9']);
  expect(procedures[0]?.code).toBe('9');
});

it('puts fields in order as Vietnamese does, each once', () => {
  const procedures = [
    { field: 'Hộ tịch' },
    {},
    { field: 'Đất đai' },
    { field: 'Cư trú' },
    { field: 'Hộ tịch' },
  ];
  expect(orderFields(procedures)).toEqual(['Cư trú', 'Đất đai', 'Hộ tịch']);
});
