// Talks to the daemon, and says in Dutch what went wrong.

const problems = {
  413: "Dit bericht is te lang. Plak een korter stuk.",
  429: "Het is nu erg druk. Wacht even en probeer het opnieuw.",
  501: "Vertalen kan hier niet.",
  502: "De vertaaldienst gaf geen antwoord. Probeer het later opnieuw.",
  503: "Het is nu erg druk. Wacht even en probeer het opnieuw.",
  504: "Dit duurde te lang. Probeer een korter stuk.",
};

/** Something that the writer of the message can read. */
export class ServiceError extends Error {
  /** Whether the message itself has to change. */
  inMessage = false;
}

/** The page that the form gives, as a document; everything of the message is escaped there. */
export async function submitForm(fields, signal) {
  const response = await send("/", new URLSearchParams(fields), signal);
  const isPage = response.headers.get("content-type")?.startsWith("text/html");
  if (!isPage) throw failed(response.status);
  const page = parsed(await response.text());
  if (response.ok) return page;
  const said = page.querySelector("#problem")?.textContent;
  const error = failed(response.status, said);
  error.inMessage = page.querySelector("#message")?.hasAttribute("aria-invalid") ?? false;
  throw error;
}

/** What changes on the page when the new text is `edited`: pieces with the ids of what they take the place of. */
export async function checkDraft(fields, signal) {
  const response = await send("/check", new URLSearchParams(fields), signal);
  if (!response.ok) throw failed(response.status);
  return parsed(await response.text());
}

/** The translation of a text, or with `preview` what would be sent for it, as `POST /v1/translate` gives it. */
export async function translate(request, signal) {
  const response = await send("/v1/translate", JSON.stringify(request), signal, { "content-type": "application/json" });
  if (!response.ok) throw failed(response.status);
  return response.json();
}

async function send(path, body, signal, headers = {}) {
  try {
    return await fetch(path, { method: "POST", body, headers, credentials: "omit", signal });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new ServiceError("Helder is niet bereikbaar. Uw tekst staat er nog. Probeer het straks opnieuw.");
  }
}

function failed(status, said) {
  return new ServiceError(said || problems[status] || "Dit is niet gelukt. Uw tekst staat er nog. Probeer het opnieuw.");
}

function parsed(html) {
  return new DOMParser().parseFromString(html, "text/html");
}
