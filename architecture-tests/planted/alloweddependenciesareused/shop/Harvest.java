package planted.alloweddependenciesareused.shop;

import planted.alloweddependenciesareused.field.events.FieldSown;

/** Follows from an event, for which the field itself is not needed. */
record Harvest(FieldSown sown) {
}
