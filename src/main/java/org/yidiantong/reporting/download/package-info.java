/**
 * What is done to a workbook before it leaves the platform (下载的报表), where a district
 * wants it: a line that says who took it and when, and a password.
 * <p>
 * Start at {@link org.yidiantong.reporting.download.WorkbookDownloads}. The stored
 * workbook stays as it was issued; no cell is changed, so that a copy without its
 * password can be verified. Publishes nothing and owns no data.
 */
@ApplicationModule(displayName = "Downloads 报表下载",
		allowedDependencies = { "secrets", "identity", "tenancy", "calendar" })
@NullMarked
package org.yidiantong.reporting.download;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
