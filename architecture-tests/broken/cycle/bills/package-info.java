/**
 * Uses orders.
 */
@ApplicationModule(allowedDependencies = { "orders" })
package broken.cycle.bills;

import org.springframework.modulith.ApplicationModule;
