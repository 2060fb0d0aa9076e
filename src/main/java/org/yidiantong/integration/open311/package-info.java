/**
 * Open311 GeoReport v2: the items of the list as services, and complaints as service
 * requests.
 * <p>
 * Start at {@link org.yidiantong.integration.open311.ServiceRequestManagement}. A request
 * is filed through the same door as any other complaint, with its rate limits, held
 * filings and idempotency keys; its token is the tracking code. What everybody can read
 * is the public record of complaints. Coordinates, mail addresses and media are not
 * taken. The module stores nothing, publishes and listens to nothing.
 */
@ApplicationModule(displayName = "Open311 开放接口",
		allowedDependencies = { "complaints", "complaints :: inspection", "checklist", "organization", "tenancy",
				"calendar", "kernel", "http" })
@NullMarked
package org.yidiantong.integration.open311;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
