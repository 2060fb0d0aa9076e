/**
 * May use orders, but not what is inside.
 */
@ApplicationModule(allowedDependencies = { "orders" })
package broken.internals.bills;

import org.springframework.modulith.ApplicationModule;
