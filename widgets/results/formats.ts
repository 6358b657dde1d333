/** How a language writes numbers: an index to two decimals, the bounds of its interval to one. */
export function formatsOf(locale: string) {
  const exact = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const bound = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const plain = new Intl.NumberFormat(locale);
  return {
    exact: (value: number) => `${exact.format(value)}%`,
    bound: (value: number) => `${bound.format(value)}%`,
    bounds: (low: number, high: number) => `${bound.format(low)} – ${bound.format(high)}%`,
    plain: (value: number) => `${plain.format(value)}%`,
    count: (n: number) => plain.format(n),
  };
}
