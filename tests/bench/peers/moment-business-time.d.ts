declare module 'moment-business-time' {
  interface BusinessMoment {
    clone(): BusinessMoment;
    addWorkingTime(amount: number, unit: string): BusinessMoment;
    workingDiff(other: BusinessMoment, unit: string): number;
  }
  interface BusinessMomentFunction {
    (date: Date): BusinessMoment;
    updateLocale(locale: string, settings: object): void;
  }
  const moment: BusinessMomentFunction;
  export default moment;
}
