import { onceForEach } from './once.ts';

/** The day that it is now in a time zone, as an ISO date. */
export function todayIn(timeZone: string, now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "10 January 2018" for an ISO date. */
export const dateInWords = onceForEach((date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${String(Number(day))} ${months[Number(month) - 1] ?? ''} ${year}`;
});

/** "Wednesday 10 January 2018" for an ISO date. */
export function dayInWords(date: string): string {
  return `${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''} ${dateInWords(date)}`;
}

/** The number of an ISO date's day, counted from 1 January 1970. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** The ISO date of a day's number. */
export function dateOfDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().split('T')[0] ?? '';
}

/** Whether the day of a number is a Saturday or Sunday. */
export function isWeekend(day: number): boolean {
  return (((day + 3) % 7) + 7) % 7 > 4;
}

/** The name of a month, counted from 1. */
export function monthName(month: number): string {
  return months[month - 1] ?? '';
}
