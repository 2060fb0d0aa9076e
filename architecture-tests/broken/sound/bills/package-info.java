/**
 * Uses orders, as it says.
 */
@ApplicationModule(allowedDependencies = { "orders" })
package broken.sound.bills;

import org.springframework.modulith.ApplicationModule;
