package org.yidiantong.tenancy.folder;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures the districts' folders.
 *
 * @param tenants a folder laid out as {@code tenants/}; defaults to the one on the
 * classpath
 * @param tenantsAtStart whether the folder is applied at startup
 */
@ConfigurationProperties("yidiantong")
record FolderProperties(@Nullable Path tenants, @DefaultValue("true") boolean tenantsAtStart) {

	TenantsFolder folder() {
		return (this.tenants == null || this.tenants.toString().isEmpty()) ? TenantsFolder.inside()
				: TenantsFolder.at(this.tenants);
	}

}
