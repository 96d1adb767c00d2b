// Talks to the daemon, and says in Dutch what went wrong.

const problems = {
  413: "Dit bericht is te lang. Plak een korter stuk.",
  422: "Dit is geen tekst die Helder kan lezen. Plak het bericht opnieuw.",
  429: "Het is nu erg druk. Wacht even en probeer het opnieuw.",
  503: "Het is nu erg druk. Wacht even en probeer het opnieuw.",
  504: "Dit duurde te lang. Probeer een korter stuk.",
};

/** Something that the writer of the message can read. */
export class ServiceError extends Error {
  /** Whether the message itself has to change. */
  inMessage = false;
}

/** The simplification of `text`, as `POST /v1/simplify` gives it. */
export async function simplify(text, profile, signal) {
  let response;
  try {
    response = await fetch("/v1/simplify", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ text: text.toWellFormed?.() ?? text, format: "text", profile }),
      credentials: "omit",
      signal,
    });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new ServiceError("Helder is niet bereikbaar. Uw tekst staat er nog. Probeer het straks opnieuw.");
  }
  if (!response.ok) {
    const error = new ServiceError(problems[response.status] ?? "Dit is niet gelukt. Uw tekst staat er nog. Probeer het opnieuw.");
    error.inMessage = response.status === 413 || response.status === 422;
    throw error;
  }
  try {
    return await response.json();
  } catch {
    throw new ServiceError("Het antwoord kwam niet goed aan. Probeer het opnieuw.");
  }
}

/** What stands in the section of the card on the page that the server makes of `text`; everything of the message is escaped there. */
export async function card(text, profile, lang, signal) {
  const body = new URLSearchParams({ text, profile, lang });
  const response = await fetch("/", { method: "POST", body, credentials: "omit", signal });
  if (!response.ok) throw new ServiceError("De kaart kon niet worden gemaakt. Probeer het opnieuw.");
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return [...page.querySelector("#card").childNodes];
}

/** The message that the example button fills in. */
export async function exampleMessage() {
  try {
    const response = await fetch("/example.txt", { credentials: "omit" });
    if (response.ok) return await response.text();
  } catch {
    // Told below.
  }
  throw new ServiceError("Het voorbeeld kon niet worden opgehaald. Probeer het straks opnieuw.");
}
