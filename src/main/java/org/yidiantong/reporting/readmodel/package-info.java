/**
 * Read models: projections of the event log, one set of rows per district.
 * <p>
 * {@link org.yidiantong.reporting.readmodel.ReadModelManagement} reads the log and
 * applies each event to the projections. It can also rebuild them beside the rows in use.
 * Every state of a complaint is kept with the time from which it applied, so that figures
 * can be taken as of any past day. Work on these tables runs in transactions of
 * {@link org.yidiantong.reporting.readmodel.ReportingRole}. Computes no figures.
 */
@ApplicationModule(displayName = "Read models 读模型",
		allowedDependencies = { "complaints :: events", "evaluation :: events", "disclosure :: events", "checklist",
				"checklist :: events", "organization", "outreach :: events", "eventlog", "calendar", "identity",
				"audit", "tenancy" })
@NullMarked
package org.yidiantong.reporting.readmodel;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
