/**
 * Numbers without gaps for each district and year.
 * <p>
 * {@link org.yidiantong.complaints.numbering.YearlyNumbers} assigns those of complaints
 * and of supervision letters (督办函). The audit log names complaints by them.
 */
@ApplicationModule(displayName = "Numbering 编号",
		allowedDependencies = { "audit", "calendar", "complaints :: events", "organization", "tenancy" })
@NullMarked
package org.yidiantong.complaints.numbering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
