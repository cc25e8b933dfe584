/** Lets the tones of a board be heard, when somebody wants to. */
export class Tone {
  private context: AudioContext | null = null;
  private playing: OscillatorNode | null = null;
  wanted = false;

  /** @param hz 0 for silence */
  play(hz: number) {
    this.playing?.stop();
    this.playing = null;
    if (!hz || !this.wanted) return;
    this.context ??= new AudioContext();
    const loudness = this.context.createGain();
    loudness.gain.value = 0.1;
    loudness.connect(this.context.destination);
    this.playing = this.context.createOscillator();
    this.playing.type = "square";
    this.playing.frequency.value = hz;
    this.playing.connect(loudness);
    this.playing.start();
  }
}
