/**
 * Uses bills.
 */
@ApplicationModule(allowedDependencies = { "bills" })
package broken.cycle.orders;

import org.springframework.modulith.ApplicationModule;
