import { defineElement } from '../define-element';
import { HlKiosk } from '../pages/kiosk/hl-kiosk';
import './hl-survey';

defineElement('hl-kiosk', HlKiosk);

// without a service worker (plain http) the tablet works while the network does
void navigator.serviceWorker?.register('service-worker.js').catch((error: unknown) => console.warn(error));
