// The time machine's buttons: one journey at a time, and its outcome in words.
const clock = document.currentScript.dataset.clock;
const outcome = document.getElementById("outcome");
const levers = document.querySelectorAll(".levers button, .levers input");
const dallas = new Intl.DateTimeFormat("en-US", {
  timeZone: "America/Chicago",
  weekday: "short",
  month: "short",
  day: "numeric",
  year: "numeric",
  hour: "numeric",
  minute: "2-digit",
});

async function travel(path, body) {
  levers.forEach((lever) => (lever.disabled = true));
  outcome.textContent = "Moving …";
  try {
    const answer = await fetch(`${clock}/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const arrival = await answer.json();
    outcome.textContent = answer.ok ? describe(arrival) : arrival.detail;
  } catch {
    outcome.textContent = "The application did not answer. Is it still running?";
  } finally {
    levers.forEach((lever) => (lever.disabled = false));
  }
}

function show(now) {
  document.getElementById("now").textContent = dallas.format(new Date(now));
}

function describe(arrival) {
  show(arrival.now);
  const passed = arrival.ran === 1 ? "1 due date" : `${arrival.ran} due dates`;
  const waiting = arrival.stillRunning ? ` Still running: ${arrival.stillRunning}.` : "";
  return `Arrived, having passed ${passed}.${waiting}`;
}

document.querySelectorAll("[data-duration]").forEach((lever) => {
  lever.addEventListener("click", () => travel("advance", { duration: lever.dataset.duration }));
});
document.querySelectorAll("[data-path]").forEach((lever) => {
  lever.addEventListener("click", () => travel(lever.dataset.path, {}));
});
document.getElementById("custom").addEventListener("submit", (event) => {
  event.preventDefault();
  travel("advance", { duration: `PT${document.getElementById("hours").value}H` });
});
setInterval(async () => {
  const answer = await fetch(clock).catch(() => null);
  if (answer?.ok) {
    show((await answer.json()).now);
  }
}, 15000);
