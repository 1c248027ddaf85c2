/** Names of invented units. Some are long on purpose: real ones are. */

const FIRST = 'An Bình Đông Đức Hà Hòa Hồng Hưng Lâm Liên Minh Nam Phú Quang Tân Thanh Thái Thụy Vũ Xuân'.split(' ');
const SECOND = 'Châu Giang Hải Lạc Lộc Phong Quý Sơn Thịnh Thọ Tiến Trung Vân Viên Xá'.split(' ');

/** 300 names of two syllables, in a fixed order. */
export const places = SECOND.flatMap((second) => FIRST.map((first) => `${first} ${second}`));

const AREAS = ['Đông', 'Đoài', 'Trung', 'Thượng', 'Hạ', 'Nội', 'Chợ', 'Bến', 'Cầu', 'Gò'];

/** The third commune in ten is a ward, whose areas are called otherwise. */
export const isWard = (at) => at % 10 === 2;
export const communeName = (at) => `${isWard(at) ? 'Phường' : 'Xã'} ${places[at]}`;
export const areaName = (commune, at) =>
  isWard(commune) ? `Tổ dân phố số ${at + 1}` : `Thôn ${at < AREAS.length ? `${AREAS[at]} ` : ''}${places[commune]}`;

const AGENCIES = [
  (place, ward) => `Ủy ban nhân dân ${ward ? 'phường' : 'xã'} ${place}`,
  (place, ward) => `Trạm Y tế ${ward ? 'phường' : 'xã'} ${place}`,
  (place) => `Đội Thuế liên xã ${place}`,
];
const ENTERPRISES = [
  (place) => `Công ty cổ phần May ${place}`,
  (place) => `Công ty TNHH Cơ khí ${place}`,
  (place) => `Tổng công ty Đầu tư phát triển hạ tầng khu công nghiệp và dịch vụ tổng hợp ${place}`,
];
const SCHOOLS = [
  (place) => `Trường THCS ${place}`,
  (place) => `Trường THPT ${place}`,
  (place) => `Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên ${place}`,
  (place) => `Trường THPT chuyên ${place}`,
];
const WORKPLACES = { agency: AGENCIES, enterprise: ENTERPRISES, school: SCHOOLS };

/** The name of the `at`-th agency, enterprise or school of a commune. */
export function workplaceName(kind, commune, at) {
  const names = WORKPLACES[kind];
  const name = names[at % names.length](places[commune], isWard(commune));
  return at < names.length ? name : `${name} số ${Math.floor(at / names.length) + 1}`;
}
