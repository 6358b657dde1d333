// What a survey needs in a kiosk only: a part of its own, without which a kiosk shows no question

export { kioskStyles } from './kiosk.styles';
export { darkScreen, stillThere, unsentLine } from './kiosk-screens';
export { KioskWatch } from './kiosk-watch';
export { UnsentCount } from './unsent-count';
