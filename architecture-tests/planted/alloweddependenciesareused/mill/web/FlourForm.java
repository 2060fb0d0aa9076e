package planted.alloweddependenciesareused.mill.web;

import planted.alloweddependenciesareused.field.Corn;

/** Uses it from web. */
record FlourForm(Corn corn) {
}
