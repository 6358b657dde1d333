import type { Procedure } from '../../shared/procedures/procedure';
import { pageAddress, procedureFolder } from '../../shared/ward/ward-addresses';
import { DEFAULT_OFFICE, type WardFile } from '../../shared/ward/ward-file';
import { calendarOfWard } from '../../shared/working-time/calendars';
import { usualHours } from '../../shared/working-time/usual-hours';
import type { Weekday } from '../../shared/working-time/work-calendar';

const CONTEXT = 'https://schema.org';
const DAY_NAMES: Record<Weekday, string> = {
  ...{ mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday' },
  ...{ sat: 'Saturday', sun: 'Sunday' },
};

/** The office itself, with its hours in the week of a day: schema.org GovernmentOffice. */
export function officeData(ward: WardFile, day: number): object {
  const [hotline] = ward.hotlines;
  return {
    '@context': CONTEXT,
    '@type': 'GovernmentOffice',
    name: `${ward.office ?? DEFAULT_OFFICE} ${ward.name}`,
    url: ward.site,
    ...(hotline && { telephone: hotline.number }),
    ...(ward.address && { address: ward.address }),
    areaServed: { '@type': 'AdministrativeArea', name: areaOf(ward) },
    openingHoursSpecification: usualHours(calendarOfWard(ward.hours), day).flatMap(({ days, sessions }) =>
      sessions.map(([opens, closes]) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: days.map((weekday) => DAY_NAMES[weekday]),
        opens,
        closes,
      })),
    ),
  };
}

/** A procedure as schema.org GovernmentService. Fees and terms are left out: what is not sure must not be quoted as fact. */
export function serviceData(ward: WardFile, { code, name, field, audience, url }: Procedure): object {
  const [hotline] = ward.hotlines;
  return {
    '@context': CONTEXT,
    '@type': 'GovernmentService',
    name,
    identifier: code,
    url: ward.site + procedureFolder(code),
    ...(field && { serviceType: field }),
    ...(url && { sameAs: url }),
    jurisdiction: { '@type': 'AdministrativeArea', name: areaOf(ward) },
    provider: { '@type': 'GovernmentOrganization', name: `Ủy ban nhân dân ${ward.name}`, url: ward.site },
    ...(audience.length > 0 && {
      audience: audience.map((audienceType) => ({ '@type': 'Audience', audienceType })),
    }),
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceUrl: url ?? ward.site + procedureFolder(code),
      serviceLocation: {
        '@type': 'Place',
        name: ward.office ?? DEFAULT_OFFICE,
        url: pageAddress(ward, 'contact'),
      },
      ...(hotline && { servicePhone: { '@type': 'ContactPoint', telephone: hotline.number } }),
    },
  };
}

const areaOf = ({ name, province }: WardFile) => [name, province].filter(Boolean).join(', ');
