import './hl-survey';
import './hl-results';
import './hl-lookup';
import './hl-qr';
