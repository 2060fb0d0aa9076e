/**
 * A shop for plants. It knows nothing of their growers.
 */
@ApplicationModule(displayName = "Shop", allowedDependencies = {})
@NullMarked
package planted.codesaretyped.shop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
