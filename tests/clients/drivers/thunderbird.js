// Runs inside Thunderbird's chrome context. Arguments: [begin, end] as 20270101, then Marionette's callback.
// Reloads the calendar called "bridges" and gives back: how the refresh ended, every event's title, and the occurrences
// (title and first day) between two days.
const [begin, end, done] = arguments;
(async () => {
  const { cal } = ChromeUtils.importESModule('resource:///modules/calendar/calUtils.sys.mjs');
  const calendar = cal.manager.getCalendars({}).find((one) => one.name === 'bridges');
  if (!calendar) return done({ error: 'no calendar', names: cal.manager.getCalendars({}).map((one) => one.name) });
  const refreshed = await new Promise((resolve) => {
    const observer = {
      QueryInterface: ChromeUtils.generateQI(['calIObserver']),
      onLoad() { resolve('loaded'); },
      onError(_calendar, _code, message) { resolve(`error ${message}`); },
      onStartBatch() {}, onEndBatch() {}, onAddItem() {}, onModifyItem() {}, onDeleteItem() {},
      onPropertyChanged() {}, onPropertyDeleting() {},
    };
    calendar.addObserver(observer);
    calendar.refresh();
    setTimeout(() => resolve('timeout'), 15000);
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const all = await calendar.getItemsAsArray(Ci.calICalendar.ITEM_FILTER_ALL_ITEMS, 0, null, null);
  const filter = Ci.calICalendar.ITEM_FILTER_TYPE_EVENT | Ci.calICalendar.ITEM_FILTER_CLASS_OCCURRENCES;
  const days = [begin, end].map((day) => cal.createDateTime(`${day}T000000Z`));
  const found = await calendar.getItemsAsArray(filter, 0, ...days);
  return done({
    refreshed,
    status: String(calendar.getProperty('currentStatus')),
    all: all.map((item) => item.title),
    range: found.map((item) => `${item.startDate.icalString} ${item.title}`),
  });
})().catch((error) => done({ error: String(error), stack: error.stack }));
