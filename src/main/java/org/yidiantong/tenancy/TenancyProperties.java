package org.yidiantong.tenancy;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the districts' folders are.
 *
 * @param tenants a folder laid out as {@code tenants/}; without it the one inside the
 * program
 * @param tenantsAtStart whether the folder is applied when the program starts
 */
@ConfigurationProperties("yidiantong")
record TenancyProperties(@Nullable Path tenants, @DefaultValue("true") boolean tenantsAtStart) {

	TenantsFolder folder() {
		return (this.tenants == null || this.tenants.toString().isEmpty()) ? TenantsFolder.inside()
				: TenantsFolder.at(this.tenants);
	}

}
