/** 2026-06-10 → 10/06/2026. What is no such date is left as it is. */
export const formatDay = (day: string) => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
