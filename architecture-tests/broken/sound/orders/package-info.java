/**
 * Uses nothing.
 */
@ApplicationModule(allowedDependencies = {})
package broken.sound.orders;

import org.springframework.modulith.ApplicationModule;
