/**
 * Says that it uses nothing, and uses orders.
 */
@ApplicationModule(allowedDependencies = {})
package broken.undeclared.bills;

import org.springframework.modulith.ApplicationModule;
