/**
 * Uses nothing.
 */
@ApplicationModule(allowedDependencies = {})
package broken.undeclared.orders;

import org.springframework.modulith.ApplicationModule;
