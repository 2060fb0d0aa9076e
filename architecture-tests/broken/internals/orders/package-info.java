/**
 * Uses nothing.
 */
@ApplicationModule(allowedDependencies = {})
package broken.internals.orders;

import org.springframework.modulith.ApplicationModule;
