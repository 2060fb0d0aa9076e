/**
 * Activation codes of many posts at once, for the first activation of a district.
 * <p>
 * Start at {@link org.yidiantong.identity.activation.ActivationBatches}. Publishes and
 * listens to nothing, and keeps no code.
 */
@ApplicationModule(displayName = "Activation 成批激活",
		allowedDependencies = { "identity", "organization", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.identity.activation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
