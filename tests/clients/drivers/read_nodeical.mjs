// Reads an iCalendar file with node-ical and prints JSON: how many events, how many have a title and a start.
// usage: node read_nodeical.mjs FOLDER-OF-PACKAGES FILE
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(`${process.argv[2]}/`));
const ical = require('node-ical');

const found = Object.values(ical.sync.parseFile(process.argv[3])).filter((entry) => entry.type === 'VEVENT');
console.log(JSON.stringify({
  events: found.length,
  whole: found.filter((event) => event.summary && event.start instanceof Date && !Number.isNaN(event.start.getTime())).length,
}));
