// Fills the times of an interview that has just ended from this browser's own clock and zone,
// as long as nobody has touched them.

const QUARTER = 15 * 60 * 1000;
const HOUR = 60 * 60 * 1000;
const group = document.querySelector("[data-own-clock]");
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

if (group && zone && zone.includes("/")) {
  const end = new Date(Math.floor(Date.now() / QUARTER) * QUARTER);
  const start = new Date(end.getTime() - HOUR);
  const fields = Object.fromEntries(["day", "start", "end", "time_zone"].map((name) => [name, group.querySelector(`[name=${name}]`)]));
  const untouched = Object.values(fields).every((field) => field.value === field.defaultValue);
  if (untouched) {
    fields.day.value = [start.getFullYear(), start.getMonth() + 1, start.getDate()].map(twoDigits).join("-");
    fields.start.value = clock(start);
    fields.end.value = clock(end);
    fields.time_zone.value = zone;
  }
}

function clock(moment) {
  return `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}

function twoDigits(number) {
  return String(number).padStart(2, "0");
}
