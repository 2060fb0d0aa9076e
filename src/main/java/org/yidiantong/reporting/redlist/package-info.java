/**
 * The red list (今天要管的): what a leader has to act on.
 * <p>
 * Start at {@link org.yidiantong.reporting.redlist.RedListManagement}: complaints that
 * are overdue, have a red card or were rated badly twice, disclosure tasks past their
 * day, and the cards of a month. Reads the read models; takes figures from
 * {@code figures} and computes none of its own. Publishes nothing.
 */
@ApplicationModule(displayName = "Red list 红色清单",
		allowedDependencies = { "reporting.readmodel", "reporting.figures", "calendar", "organization", "checklist",
				"complaints :: events", "complaints :: recused", "identity", "tenancy", "kernel" })
@NullMarked
package org.yidiantong.reporting.redlist;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
