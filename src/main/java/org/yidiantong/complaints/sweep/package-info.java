/**
 * Sweeps (举一反三): an upheld complaint makes units check themselves (自查) for the same
 * fault.
 * <p>
 * Start at {@link org.yidiantong.complaints.sweep.SweepManagement}: the desk of a
 * complaint that is in review or closed opens a sweep of its item in places that it
 * chooses; {@link org.yidiantong.complaints.sweep.SweepScope} finds the units. Each unit
 * gets a notice and a line of work, and returns how much it checked, found and fixed
 * through {@link org.yidiantong.complaints.sweep.SelfCheckManagement}. Publishes
 * {@link org.yidiantong.complaints.events.SweepOpened} and
 * {@link org.yidiantong.complaints.events.SweepReturned}. A unit is told the item and
 * what to check, never the complaint; a unit that is recused from the complaint is told
 * nothing.
 */
@ApplicationModule(displayName = "Sweep 举一反三",
		allowedDependencies = { "complaints", "complaints :: events", "complaints :: inspection",
				"complaints :: recused", "complaints :: workflow", "complaints.dispatch", "checklist", "organization",
				"notification", "identity", "attachments", "masking", "audit", "tenancy", "calendar", "eventlog",
				"kernel", "http", "site" })
@NullMarked
package org.yidiantong.complaints.sweep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
