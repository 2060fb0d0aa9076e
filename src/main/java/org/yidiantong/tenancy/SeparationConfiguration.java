package org.yidiantong.tenancy;

import org.hibernate.cfg.MultiTenancySettings;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * Configures Hibernate and transactions to use the bound district.
 */
@Configuration(proxyBeanMethods = false)
class SeparationConfiguration {

	@Bean
	HibernatePropertiesCustomizer boundTenant() {
		return (properties) -> properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER,
				new BoundTenantResolver());
	}

	@Bean
	JpaVendorAdapter jpaVendorAdapter() {
		return new HibernateJpaVendorAdapter() {

			private final HibernateJpaDialect dialect = new DistrictJpaDialect();

			@Override
			public HibernateJpaDialect getJpaDialect() {
				return this.dialect;
			}

		};
	}

}
