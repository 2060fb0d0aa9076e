/**
 * Sends the events of a district to receivers by HTTP, as Standard Webhooks describe.
 * <p>
 * Start at {@link org.yidiantong.integration.webhooks.SubscriptionManagement}, the door,
 * and at {@link org.yidiantong.integration.webhooks.RetrySchedule}, the rule for
 * receivers that fail. Each subscription reads the event log with a cursor of its own.
 * Publishes and listens to nothing. It never sends to an address inside the operator's
 * network unless the operator allows it.
 */
@ApplicationModule(displayName = "Webhooks 推送",
		allowedDependencies = { "integration", "eventlog", "identity", "audit", "secrets", "notification", "tenancy",
				"kernel", "http", "http :: operations" })
@NullMarked
package org.yidiantong.integration.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
