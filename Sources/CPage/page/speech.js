// Reads aloud with a voice of this machine. A voice that speaks from the network would send the text away: it isn't used.

/** A voice of this machine for a language such as `nl`; undefined when there is none. */
export function localVoice(language) {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return voices.find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === language);
}

/** Reads `text` aloud, or stops what is being read; says what it did: `started`, `stopped` or `no voice`. */
export function toggleReading(text, language, ended) {
  const speaker = globalThis.speechSynthesis;
  if (speaker?.speaking) {
    speaker.cancel();
    return "stopped";
  }
  const voice = localVoice(language);
  if (!voice) return "no voice";
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = 0.9;
  words.addEventListener("end", ended);
  words.addEventListener("error", ended);
  speaker.speak(words);
  return "started";
}
