/**
 * Entering what people tell the desk by telephone, at the window or by letter (来电来访登记).
 * <p>
 * The pages are in {@code web}: a form for the person's own words, and a slip with the
 * tracking code that is printed or read aloud. A complaint is filed by
 * {@link org.yidiantong.complaints.ForwardingManagement}; the module keeps nothing.
 */
@ApplicationModule(displayName = "Counter 来电来访登记",
		allowedDependencies = { "complaints", "complaints :: events", "complaints :: inspection",
				"complaints :: origin", "checklist", "organization", "identity", "tenancy", "calendar", "kernel",
				"http", "site" })
@NullMarked
package org.yidiantong.complaints.counter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
