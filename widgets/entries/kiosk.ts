import { registerWorker } from '../pages/device/register-worker';
import { HlKiosk } from '../pages/kiosk/hl-kiosk';
import './hl-survey';
// in the file itself, not parts that come later: a tablet has to work without a network from its first question on
import '../survey/ending';
import '../survey/kiosk-mode';

// as a page of its own it keeps no place: it fills the screen, also after the tablet was turned
customElements.define('hl-kiosk', HlKiosk);

// without a service worker (plain http) the tablet works while the network does
void registerWorker('service-worker.js').catch((error: unknown) => console.warn(error));
