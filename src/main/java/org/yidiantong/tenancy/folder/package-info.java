/**
 * Reads, validates and applies the folders of districts.
 * <p>
 * Start at {@link org.yidiantong.tenancy.folder.FolderManagement}.
 * {@link org.yidiantong.tenancy.folder.FolderReader} reads a
 * {@link org.yidiantong.tenancy.folder.TenantsFolder} with the formats of all modules and
 * collects every fault; it needs no database. A folder without faults is applied section
 * by section, each district in one transaction.
 */
@ApplicationModule(displayName = "District folders 区县配置",
		allowedDependencies = { "tenancy", "tenancy :: events", "tenancy.yaml", "kernel" })
@NullMarked
package org.yidiantong.tenancy.folder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
