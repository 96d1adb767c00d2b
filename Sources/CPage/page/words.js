// The writer's own words. They stay in this browser, and only when the writer has put some in.

const key = "helder.words";
const find = (id) => document.getElementById(id);

/** Shows the list and lets it be changed; `say` tells what happened. */
export function keepWords() {
  let words = stored();
  show();

  find("add-word").addEventListener("click", add);
  for (const id of ["word", "instead"]) {
    find(id).addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      add();
    });
  }
  find("clear-words").addEventListener("click", () => {
    words = [];
    save("De lijst is leeg.");
    find("word").focus();
  });
  find("words-list").addEventListener("click", (event) => {
    const button = event.target.closest("button[data-word]");
    if (!button) return;
    words = words.filter(({ word }) => word !== button.dataset.word);
    save(`‘${button.dataset.word}’ staat niet meer in de lijst.`);
    find("word").focus();
  });

  function add() {
    const word = cleaned(find("word").value);
    const instead = cleaned(find("instead").value);
    if (!word || !instead || word === instead) {
      find("words-status").textContent = "Vul twee verschillende woorden in.";
      find(word ? "instead" : "word").focus();
      return;
    }
    words = [...words.filter((one) => one.word !== word), { word, instead }].sort((a, b) => a.word.localeCompare(b.word, "nl"));
    save(`‘${word}’ wordt voortaan ‘${instead}’.`);
    find("word").value = find("instead").value = "";
    find("word").focus();
  }

  function save(said) {
    try {
      if (words.length) localStorage.setItem(key, JSON.stringify(words));
      else localStorage.removeItem(key);
      find("words-status").textContent = said;
    } catch {
      find("words-status").textContent = `${said} Deze browser bewaart de lijst niet: straks is hij weg.`;
    }
    show();
  }

  function show() {
    find("words").value = words.map(({ word, instead }) => `${word}=${instead}`).join("\n");
    find("words-count").textContent = words.length ? `(${words.length})` : "";
    find("clear-words").hidden = !words.length;
    find("words-list").replaceChildren(...words.map(item));
  }
}

function item({ word, instead }) {
  const entry = document.createElement("li");
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "button small", textContent: "Haal weg" });
  button.dataset.word = word;
  button.setAttribute("aria-label", `Haal ‘${word}’ weg`);
  entry.append(`${word} → ${instead} `, button);
  return entry;
}

/** What a line of the list can hold. */
function cleaned(text) {
  return text.replaceAll(/[=\p{Cc}]/gu, " ").replaceAll(/\s+/g, " ").trim();
}

function stored() {
  try {
    const words = JSON.parse(localStorage.getItem(key) ?? "[]");
    return words.filter(({ word, instead }) => typeof word === "string" && typeof instead === "string");
  } catch {
    return [];
  }
}
