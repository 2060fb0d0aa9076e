/**
 * Start at {@link planted.springpartsarepackageprivate.shop.Ledger}. It is a door by
 * another name.
 */
@ApplicationModule(displayName = "Shop", allowedDependencies = {})
@NullMarked
package planted.springpartsarepackageprivate.shop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
