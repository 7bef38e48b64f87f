// Reads an iCalendar file with ical.js and prints JSON: how many events, how many with a start, the file written again,
// the same from jCal.  usage: node read_icaljs.mjs FOLDER-OF-PACKAGES FILE
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(`${process.argv[2]}/`));
const ical = require('ical.js');
const ICAL = ical.default ?? ical;

const text = readFileSync(process.argv[3], 'utf8');
const jcal = process.argv[3].endsWith('.json') ? JSON.parse(text) : ICAL.parse(text);
const calendar = new ICAL.Component(jcal);
const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
console.log(JSON.stringify({
  events: events.length,
  uids: new Set(events.map((event) => event.uid)).size,
  starts: events.filter((event) => event.startDate && event.startDate.toJSDate() instanceof Date).length,
  written: ICAL.stringify(calendar.jCal),
}));
