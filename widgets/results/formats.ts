/** How a language writes numbers: an index to two decimals, the bounds of its interval to one. */
export function formatsOf(locale: string) {
  const format = (digits?: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format;
  const [exact, bound, plain] = [format(2), format(1), format()];
  return {
    exact: (value: number) => `${exact(value)}%`,
    bound: (value: number) => `${bound(value)}%`,
    bounds: (low: number, high: number) => `${bound(low)} – ${bound(high)}%`,
    plain: (value: number) => `${plain(value)}%`,
    count: plain,
  };
}
