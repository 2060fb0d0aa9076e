/**
 * Brings it to the door. A nested module.
 */
@ApplicationModule(displayName = "Delivery", allowedDependencies = {})
@NullMarked
package planted.modulesarerootandweb.shop.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
