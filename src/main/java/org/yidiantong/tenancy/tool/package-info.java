/**
 * The command line tool for district folders:
 * {@code tenants validate|diff|apply|export DIR}.
 * <p>
 * Start at {@link org.yidiantong.tenancy.tool.TenantsCommand}. Validation starts neither
 * the application nor a server; the other commands attach to the running database.
 */
@ApplicationModule(displayName = "District tool 区县工具",
		allowedDependencies = { "tenancy", "tenancy.folder", "commandline" })
@NullMarked
package org.yidiantong.tenancy.tool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
