import type { ReactiveController, ReactiveControllerHost } from 'lit';

const speech = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in window ? window.speechSynthesis : undefined;

/** Reads texts aloud with a voice of the device, one at a time. Nothing leaves the device for voices that are on it. */
export class ReadAloud implements ReactiveController {
  /** What is being read. */
  current: string | undefined;

  constructor(private host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    speech()?.addEventListener?.('voiceschanged', this.redraw);
  }

  hostDisconnected(): void {
    speech()?.removeEventListener?.('voiceschanged', this.redraw);
    this.stop();
  }

  /** Whether there is a voice for a language; a voice of another language cannot be understood. */
  canRead(lang: string): boolean {
    return this.findVoice(lang) !== undefined;
  }

  stop(): void {
    if (this.current !== undefined) speech()?.cancel();
    this.current = undefined;
    this.host.requestUpdate();
  }

  /** Reads `text`; a second call while it is read stops it. */
  toggle(text: string, lang: string): void {
    const again = this.current === text;
    this.stop();
    const voice = this.findVoice(lang);
    if (again || !voice) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = utterance.onerror = () => {
      if (this.current === text) this.stop();
    };
    this.current = text;
    speech()?.speak(utterance);
    this.host.requestUpdate();
  }

  /** A voice of the device itself: one that a server speaks would send the text away, and needs the network. */
  private findVoice(lang: string): SpeechSynthesisVoice | undefined {
    return speech()
      ?.getVoices()
      .find((voice) => voice.localService && new RegExp(`^${lang}\\b`, 'i').test(voice.lang));
  }

  private redraw = () => this.host.requestUpdate();
}
