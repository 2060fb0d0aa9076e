/**
 * Reporting (统计报表): figures of a district and a period, and what is made of them. Its
 * workbooks are made by {@link org.yidiantong.reporting.workbook.Workbooks}.
 */
@ApplicationModule(displayName = "Reporting 统计报表", allowedDependencies = {})
@NullMarked
package org.yidiantong.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
