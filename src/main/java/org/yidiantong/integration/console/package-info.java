/**
 * The pages 数据对接, on which a district's administrator connects other systems.
 * <p>
 * Start at the controllers in {@code web}. The module stores nothing: API clients belong
 * to {@code identity}, subscriptions and deliveries to {@code integration.webhooks},
 * packages to {@code integration.exchange}. Publishes and listens to nothing.
 */
@ApplicationModule(displayName = "Console 数据对接页面",
		allowedDependencies = { "integration", "integration.webhooks", "integration.exchange", "integration.usage",
				"identity", "eventlog", "tenancy", "kernel", "http" })
@NullMarked
package org.yidiantong.integration.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
