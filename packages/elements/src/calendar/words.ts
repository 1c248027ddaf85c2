/** How a step stands, on the day that is shown. */
export type StepStatus = 'done' | 'late' | 'early' | 'missing' | 'incomplete' | 'now' | 'later' | 'past';

/** Words of the calendar itself; steps and dossiers are said by the engine (`@antt/core/dossier/vi`, `en`). */
export interface CalendarWords {
  title(unit: string, year: number): string;
  readonly statuses: Readonly<Record<StepStatus, string>>;
  /** The day on which it is looked at. */
  today(day: string): string;
  /** Where the page gives no day: as far as is recorded. */
  readonly asRecorded: string;
  readonly who: string;
  readonly papers: string;
  readonly people: string;
  readonly receiver: string;
  readonly basis: string;
  /** On the button that saves the days for other calendars. */
  readonly save: string;
  /** Nothing can be shown; before what is wrong, in the engine's words. */
  readonly wrong: string;
}

export const calendarWords: Readonly<Record<'vi' | 'en', CalendarWords>> = {
  vi: {
    title: (unit, year) => `Lịch năm ${year}: ${unit}`,
    statuses: {
      done: 'Xong',
      late: 'Trễ hạn',
      early: 'Sớm hơn quy định',
      missing: 'Chưa ghi nhận',
      incomplete: 'Còn thiếu',
      now: 'Đang đến lượt',
      later: 'Chưa đến lượt',
      past: 'Đã qua',
    },
    today: (day) => `Tính đến ngày ${day}`,
    asRecorded: 'Theo việc đã ghi nhận; không xét hạn sau đó',
    who: 'Người thực hiện',
    papers: 'Giấy tờ',
    people: 'Thành phần dự họp',
    receiver: 'Nơi nhận',
    basis: 'Căn cứ',
    save: 'Lưu lịch (.ics)',
    wrong: 'Không hiển thị được lịch.',
  },
  en: {
    title: (unit, year) => `Calendar of ${year}: ${unit}`,
    statuses: {
      done: 'Done',
      late: 'Late',
      early: 'Before its time',
      missing: 'Not recorded',
      incomplete: 'Incomplete',
      now: 'Now',
      later: 'Later',
      past: 'Over',
    },
    today: (day) => `As of ${day}`,
    asRecorded: 'As recorded; deadlines after that are not looked at',
    who: 'Who',
    papers: 'Papers',
    people: 'Who takes part',
    receiver: 'Received by',
    basis: 'Basis',
    save: 'Save the calendar (.ics)',
    wrong: 'The calendar cannot be shown.',
  },
};
